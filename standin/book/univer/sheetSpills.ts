import { areaOf, intersection, type Area } from "../../../xlsx/model/area";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { FormulaDataModel, type ICellData } from "../engines/univer";
import type { SpillRanges } from "./announceWrites";
import type { BookContext } from "./bookContext";
import { valueOf } from "./cell";

/** Results that cover more than their formula's cell. Univer keeps them beside the sheet's cells. */
export class SheetSpills {
  constructor(
    private readonly context: BookContext,
    private readonly sheetId: string,
    /** The formula's own cell. */
    private readonly cellAt: (row: number, column: number) => ICellData | undefined
  ) {}

  /** Areas over which a formula's result has spilled. */
  areas(): Area[] {
    const model = this.context.injector.get(FormulaDataModel);
    const ranges = model.getArrayFormulaRange()[this.context.unitId]?.[this.sheetId] as
      SpillRanges | undefined;
    return Object.entries(ranges ?? {}).flatMap(([rowKey, line]) =>
      Object.entries(line).flatMap(([columnKey, range]) => {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        const cell = this.cellAt(row, column);
        if (valueOf(cell) === "#SPILL!" || !(cell?.f || cell?.si)) return [];
        const { startRow, startColumn, endRow, endColumn } = range;
        const area = areaOf(
          startRow,
          startColumn,
          endRow - startRow + 1,
          endColumn - startColumn + 1
        );
        return area.rows * area.columns > 1 ? [area] : [];
      })
    );
  }

  /** Gives the value of every cell of the area that a spill covers. */
  overlay(area: Area, put: (row: number, column: number, value: CellValue) => void): void {
    const spills = this.areas();
    if (spills.length === 0) return;
    const model = this.context.injector.get(FormulaDataModel);
    const cells = model.getArrayFormulaCellData()[this.context.unitId]?.[this.sheetId] ?? {};
    for (const spill of spills) {
      const part = intersection(spill, area);
      if (!part) continue;
      for (let row = part.row; row < part.row + part.rows; row += 1) {
        for (let column = part.column; column < part.column + part.columns; column += 1) {
          put(row - area.row, column - area.column, valueOf(cells[row]?.[column] ?? undefined));
        }
      }
    }
  }
}
