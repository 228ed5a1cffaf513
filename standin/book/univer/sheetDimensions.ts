import type { Worksheet } from "../engines/univer";
import type { BookContext } from "./bookContext";

/** Excel measures in points, Univer in pixels of 1/96 inch. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}
export function points(size: number): number {
  return (size * 3) / 4;
}

/** Excel's defaults at Calibri 11: 8.43 characters and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** Widths, heights and what is hidden, in Univer's row and column data. */
export class SheetDimensions {
  constructor(
    protected readonly context: BookContext,
    readonly core: Worksheet
  ) {}

  columnWidth(column: number): number {
    if (this.isColumnHidden(column)) return 0;
    return points(this.core.getColumnManager().getColumn(column)?.w ?? DEFAULT_COLUMN_PIXELS);
  }

  rowHeight(row: number): number {
    if (this.isRowHidden(row)) return 0;
    const data = this.core.getRowManager().getRow(row);
    return points(data?.h ?? DEFAULT_ROW_PIXELS);
  }

  isRowHidden(row: number): boolean {
    return this.core.getRowManager().getRow(row)?.hd === 1;
  }

  isColumnHidden(column: number): boolean {
    return this.core.getColumnManager().getColumn(column)?.hd === 1;
  }

  setColumnWidth(column: number, count: number, width: number): void {
    const old = this.range(
      column,
      count,
      (index) => this.core.getColumnManager().getColumn(index)?.w
    );
    this.context.journal.note(() =>
      old.forEach(([index, w]) => this.columnPixels(index, 1, w ?? DEFAULT_COLUMN_PIXELS))
    );
    this.columnPixels(column, count, pixels(width));
  }

  setRowHeight(row: number, count: number, height: number): void {
    const old = this.range(row, count, (index) => this.core.getRowManager().getRow(index)?.h);
    this.context.journal.note(() =>
      old.forEach(([index, h]) => this.rowPixels(index, 1, h ?? DEFAULT_ROW_PIXELS))
    );
    this.rowPixels(row, count, pixels(height));
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    const old = this.range(row, count, (index) => this.isRowHidden(index));
    this.context.journal.note(() => old.forEach(([index, was]) => this.hideRows(index, 1, was)));
    this.hideRows(row, count, hidden);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    const old = this.range(column, count, (index) => this.isColumnHidden(index));
    this.context.journal.note(() => old.forEach(([index, was]) => this.hideColumns(index, 1, was)));
    this.hideColumns(column, count, hidden);
  }

  private hideRows(row: number, count: number, hidden: boolean): void {
    const ranges = [
      {
        startRow: row,
        endRow: row + count - 1,
        startColumn: 0,
        endColumn: this.core.getColumnCount() - 1,
      },
    ];
    this.run(hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", {
      ranges,
    });
  }

  private hideColumns(column: number, count: number, hidden: boolean): void {
    const ranges = [
      {
        startRow: 0,
        endRow: this.core.getRowCount() - 1,
        startColumn: column,
        endColumn: column + count - 1,
      },
    ];
    this.run(hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible", {
      ranges,
    });
  }

  private columnPixels(column: number, count: number, colWidth: number): void {
    const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column + count - 1 }];
    this.run("sheet.mutation.set-worksheet-col-width", { ranges, colWidth });
  }

  private rowPixels(row: number, count: number, rowHeight: number): void {
    const ranges = [{ startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 0 }];
    this.run("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight });
    this.run("sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 });
  }

  private range<Value>(
    first: number,
    count: number,
    read: (index: number) => Value
  ): (readonly [number, Value])[] {
    if (!this.context.journal.isRecording) return [];
    return Array.from(
      { length: count },
      (_, index) => [first + index, read(first + index)] as const
    );
  }

  private run(id: string, params: object): void {
    this.context.run(id, { subUnitId: this.core.getSheetId(), ...params });
  }
}
