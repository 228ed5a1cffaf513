import { roundedCell } from "../report/onSheet/roundedCell";
import type { Area, Style, Value } from "../report/blocks/report";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { FormulaModel } from "../../xlsx/model/model";
import type { BorderSide, CellStyle } from "../../xlsx/model/style";
import { cellStyle, type Styles } from "./styles";

/** The cells of a sheet in the making: the text of a link stands over the one of its cell, a formula alone. */
export class SheetCells {
  readonly values: (CellValue | null)[][] = [];
  readonly styles: number[][] = [];
  readonly formulas: FormulaModel[] = [];

  constructor(private readonly looks: Styles) {}

  put(row: number, column: number, value: Value | null): void {
    if (value === null || value === "") return;
    if (typeof value === "object") {
      this.formulas.push({ row, column, formula: value.formula });
      this.set(row, column, null);
    } else this.set(row, column, typeof value === "number" ? roundedCell(value) : value);
  }

  /** The last value of a formula, or a text that is no formula's. */
  set(row: number, column: number, value: CellValue | null): void {
    const line = (this.values[row] ??= []);
    while (line.length <= column) line.push(null);
    line[column] = value;
  }

  style(area: Area, style: Style): void {
    const { underline, outline } = style;
    this.lay(area, cellStyle(style));
    if (underline !== undefined) this.line(area, "bottom", underline);
    if (outline !== undefined)
      for (const side of ["top", "bottom", "left", "right"] as const)
        this.line(area, side, outline);
  }

  private line(area: Area, side: BorderSide, color: string): void {
    const { row, column, rows, columns } = area;
    const edge = {
      top: { ...area, rows: 1 },
      bottom: { ...area, row: row + rows - 1, rows: 1 },
      left: { ...area, columns: 1 },
      right: { ...area, column: column + columns - 1, columns: 1 },
    }[side];
    this.lay(edge, { borders: { [side]: { line: "thin", color } } });
  }

  private lay({ row, column, rows, columns }: Area, change: CellStyle): void {
    if (Object.keys(change).length === 0) return;
    const changed = new Map<number, number>();
    const withChange = (look: number): number => {
      let known = changed.get(look);
      if (known === undefined) changed.set(look, (known = this.looks.with(look, change)));
      return known;
    };
    let [before, after] = [0, withChange(0)];
    for (let r = row; r < row + rows; r += 1) {
      const line = (this.styles[r] ??= []);
      while (line.length < column + columns) line.push(0);
      for (let c = column; c < column + columns; c += 1) {
        if (line[c] !== before) {
          before = line[c]!;
          after = withChange(before);
        }
        line[c] = after;
      }
    }
  }
}
