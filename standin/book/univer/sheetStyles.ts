import { intersection, type Area } from "../../../xlsx/model/area";
import type { Worksheet } from "../engines/univer";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import type { CellStyle, StyleChange } from "../../../xlsx/model/style";
import type { BookContext } from "./bookContext";
import type { SheetCells } from "./sheetCells";
import { changeStyle } from "./styles";

/** The looks of one sheet's cells; whole columns keep theirs for cells still to come. */
export class SheetStyles {
  constructor(
    private readonly context: BookContext,
    private readonly core: Worksheet,
    private readonly cells: SheetCells,
    private readonly sheetId: string
  ) {}

  style(row: number, column: number): CellStyle {
    return this.context.styles.style(this.cells.styleId(row, column));
  }

  columnStyle(column: number): CellStyle {
    return this.context.styles.style(this.core.getColumnManager().getColumn(column)?.s);
  }

  hasTextFormats(area: Area): boolean {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (
        this.context.styles.style(this.core.getColumnManager().getColumn(column)?.s)
          .numberFormat === "@"
      )
        return true;
    const used = this.occupied(area);
    if (!used) return false;
    for (let row = used.row; row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1)
        if (this.context.styles.style(this.cells.cell(row, column)?.s).numberFormat === "@")
          return true;
    return false;
  }

  applyStyle(area: Area, change: StyleChange): void {
    const isColumns = area.rows === SHEET_ROWS;
    if (isColumns) this.applyColumnStyle(area, change);
    const cells = isColumns || area.columns === SHEET_COLUMNS ? this.occupied(area) : area;
    if (cells) this.restyle(cells, () => change, isColumns);
  }

  numberFormats(area: Area): string[][] {
    return Array.from({ length: area.rows }, (_row, r) =>
      Array.from(
        { length: area.columns },
        (_column, c) => this.style(area.row + r, area.column + c).numberFormat ?? "General"
      )
    );
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const changes = new Map<string | null, StyleChange | undefined>([[null, undefined]]);
    this.restyle(area, (row, column) => {
      const format = formats[row - area.row]?.[column - area.column] ?? null;
      if (!changes.has(format)) changes.set(format, { numberFormat: format });
      return changes.get(format);
    });
  }

  /** @param onlyCells cells that do not exist get theirs from the column */
  private restyle(
    area: Area,
    changeOf: (row: number, column: number) => StyleChange | undefined,
    onlyCells = false
  ): void {
    const { styles } = this.context;
    const known = new Map<unknown, Map<StyleChange, string | undefined>>();
    const [rows, columns] = [this.core.getRowManager(), this.core.getColumnManager()];
    this.cells.update(area, (old, row, column) => {
      const change = changeOf(row, column);
      if (change === undefined || (onlyCells && old === undefined)) return old;
      const from = old?.s ?? rows.getRow(row)?.s ?? columns.getColumn(column)?.s;
      let byChange = known.get(from);
      if (!byChange) known.set(from, (byChange = new Map()));
      if (!byChange.has(change))
        byChange.set(change, styles.id(changeStyle(styles.style(from), change)));
      const id = byChange.get(change);
      if (id !== undefined) return old?.s === id ? old : { ...old, s: id };
      if (old?.s === undefined) return old;
      const { s: _style, ...rest } = old;
      return Object.keys(rest).length === 0 ? undefined : rest;
    });
  }

  private applyColumnStyle({ column, columns }: Area, change: StyleChange): void {
    const { styles, journal } = this.context;
    const set = (index: number, id: string | undefined): void =>
      void this.context.run("sheet.mutation.set-col-data", {
        subUnitId: this.sheetId,
        columnData: { [index]: { s: id ?? null } },
      });
    for (let index = column; index < column + columns; index += 1) {
      const before = this.core.getColumnManager().getColumn(index)?.s;
      const id = styles.id(changeStyle(styles.style(before), change));
      journal.note(() => set(index, typeof before === "string" ? before : undefined));
      set(index, id);
    }
  }

  clearColumns(area: Area): void {
    if (area.rows === SHEET_ROWS) this.applyColumnStyle(area, NO_STYLE);
  }

  private occupied(area: Area): Area | undefined {
    return intersection(this.cells.extent(), area);
  }
}

const NO_STYLE: StyleChange = {
  numberFormat: null,
  fontName: null,
  fontSize: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  borders: { top: null, bottom: null, left: null, right: null },
};
