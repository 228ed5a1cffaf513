import type { Area } from "../model/area";
import type { CellValue } from "../model/cellValue";
import type { SheetModel } from "../model/model";
import type { CellStyle } from "../model/style";

/** What became of one sheet between two models of the workbook. */
export interface SheetChange {
  /** A blank sheet for a new one. */
  readonly before: SheetModel;
  readonly after: SheetModel;
  /** By row, and in a row from left to right. */
  readonly cells: ReadonlyMap<number, readonly CellChange[]>;
  /** Of every column that has a look or had one; the very same object where it did not change. */
  readonly columnStyles: ReadonlyMap<number, LookChange>;
  /** The formula that stands in a cell now, with "=". */
  formulaAt(row: number, column: number): string | undefined;
}

interface LookChange {
  readonly from: CellStyle;
  readonly to: CellStyle;
}

export interface CellChange extends LookChange {
  readonly column: number;
  /** Absent where only the look changed. */
  readonly content?: CellContent;
}

export interface CellContent {
  readonly value: CellValue | null;
  /** Starts with "=". */
  readonly formula?: string;
  /** The area that the result covers, when it spills. */
  readonly spill?: Area;
}
