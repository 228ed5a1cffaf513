/**
 * The workbook behind the stand-in, as its objects see it: the only seam to the spreadsheet engine (Univer).
 * Indices are zero-based. Cells hold what Excel holds: numbers, strings, booleans, errors; "" is empty.
 */
import type { Area } from "../../xlsx/model/area";
import type { BookSheet } from "./bookSheet";
import type { BookTable } from "./bookTable";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { DocumentProperties, DocumentProperty } from "../../xlsx/model/documentProperty";
import type { BookModel, BookName, TableLook } from "../../xlsx/model/model";

export interface Book {
  /** "Book1.xlsx" */
  fileName: string;
  readonly date1904: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly BookSheet[];
  sheet(id: string): BookSheet | undefined;
  /** Excel compares sheet names without regard to case. */
  sheetByName(name: string): BookSheet | undefined;
  /** The name must have been checked. At the end, not activated. */
  addSheet(name: string): BookSheet;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;

  activeSheet(): BookSheet;
  activate(sheetId: string): void;
  /** The selected areas of the active sheet; the first one holds the active cell. Empty while a chart or a picture is selected. */
  selection(): readonly Area[];
  select(sheetId: string, areas: readonly Area[]): void;

  readonly tables: readonly BookTable[];
  addTable(sheetId: string, area: Area, name: string, look?: TableLook): BookTable;

  readonly names: readonly BookName[];
  setName(name: BookName): void;
  deleteName(name: string, sheetId?: string): void;

  /** The add-in's settings kept in the workbook. Values are JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
  /** undefined takes it away. */
  setSetting(key: string, value: string | undefined): void;
  /** Custom properties of the document. */
  readonly documentProperties: DocumentProperties;
  /** undefined takes it away. */
  setDocumentProperty(key: string, property: DocumentProperty | undefined): void;
  /** Whether sheets may be added, deleted, moved or renamed. */
  structureProtected: boolean;

  /** Something was written that formulas may depend on. */
  isDirty(): boolean;
  /** Waits until every formula that depends on what was written has been calculated. */
  settle(): Promise<void>;
  recalculate(): Promise<void>;
  /** From now on a formula that names it is computed by `compute`; called with the arguments' values. It shows #BUSY! until the answer is there. */
  registerFunction(name: string, compute: CustomFunction): void;

  /** Whether a text that starts with "=" can be read as a formula at all. */
  isFormula(text: string): boolean;

  /** Starts to record before-images, until `endChange` puts them on the undo stack as one entry. */
  beginChange(): void;
  endChange(mergeWithLast: boolean): void;
  clearUndo(): void;
  readonly undoDepth: number;
  /** How often the undo stack has been emptied. */
  readonly undoLosses: number;
  /** @returns false when there is nothing to undo */
  undo(): boolean;

  /** Called after cells changed, once for each changed area. */
  onChanged(listener: (change: BookChange) => void): () => void;
  onSelected(listener: () => void): () => void;
  /** Called after a sheet went (deleted by a batch or by the user, or its adding undone) or was shown. */
  onSheets(listener: (what: "deleted" | "activated", sheetId: string) => void): () => void;

  /** Called after a chart came, went, moved or changed. */
  onCharts(listener: () => void): () => void;

  toModel(): BookModel;
  dispose(): void;
}

export interface BookChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
}

/** Zero-based. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A matrix for a range or an array, a scalar else; "" for an empty cell. */
export type CustomFunction = (
  args: readonly (CellValue | readonly (readonly CellValue[])[] | null)[],
  /** Where the formula stands. */
  cell: FormulaCell,
  /** Nobody waits for the result any more. */
  cancelled: AbortSignal
) => Promise<CellValue | readonly (readonly CellValue[])[]>;
