/**
 * The workbook behind the stand-in, as its objects see it: the only seam to the spreadsheet engine (Univer).
 * Indices are zero-based. Cells hold what Excel holds: numbers, strings, booleans, errors; "" is empty.
 */
import type { BookModel } from "./model";
import type { ConditionalRule } from "./rule";
import type { CellStyle, StyleChange } from "./style";

/** An error is its name: "#N/A", "#VALUE!", "#SPILL!"... */
export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of every Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

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
  addTable(sheetId: string, area: Area, name: string): BookTable;

  readonly names: readonly BookName[];
  setName(name: BookName): void;
  deleteName(name: string, sheetId?: string): void;

  /** The add-in's settings kept in the workbook. Values are JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
  /** undefined takes it away. */
  setSetting(key: string, value: string | undefined): void;
  /** Whether sheets may be added, deleted, moved or renamed. */
  structureProtected: boolean;

  /** Something was written that formulas may depend on. */
  isDirty(): boolean;
  /** Waits until every formula that depends on what was written has been calculated. */
  settle(): Promise<void>;
  recalculate(): Promise<void>;
  /** From now on a formula that names it is computed by `compute`; called with the arguments' values. */
  registerFunction(name: string, compute: CustomFunction): void;

  /** Whether a text that starts with "=" can be read as a formula at all. */
  isFormula(text: string): boolean;

  /** Starts to record before-images, until `endChange` puts them on the undo stack as one entry. */
  beginChange(): void;
  endChange(mergeWithLast: boolean): void;
  clearUndo(): void;
  readonly undoDepth: number;
  /** @returns false when there is nothing to undo */
  undo(): boolean;

  /** Called after cells changed, once for each changed area. */
  onChanged(listener: (change: BookChange) => void): () => void;
  onSelected(listener: () => void): () => void;
  /** Called after a sheet went (deleted by a batch or by the user, or its adding undone) or was shown. */
  onSheets(listener: (what: "deleted" | "activated", sheetId: string) => void): () => void;

  toModel(): BookModel;
  dispose(): void;
}

export interface BookChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
}

/** A matrix for a range or an array, a scalar else; "" for an empty cell. Throws a CustomFunctionError. */
export type CustomFunction = (
  args: readonly (CellValue | readonly (readonly CellValue[])[] | null)[]
) => Promise<CellValue | readonly (readonly CellValue[])[]>;

/** Starts with "=". Its cell in the matrix of values is null. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** "#RRGGBB", or "" without a colour. */
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  readonly customProperties: ReadonlyMap<string, string>;
  /** undefined takes it away. */
  setCustomProperty(key: string, value: string | undefined): void;

  /** The smallest area that holds every cell with a value (or, unless valuesOnly, a format). */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined;
  values(area: Area): CellValue[][];
  /** The formula of a cell that has one, else its value. Only the first cell of a spill has the formula. */
  formulas(area: Area): CellValue[][];
  numberFormats(area: Area): string[][];
  /** As the cells show it, in the column's full width. */
  texts(area: Area): string[][];
  /** The block of cells around the area, up to blank rows and columns: Ctrl+A. */
  region(area: Area): Area;
  style(row: number, column: number): CellStyle;
  /** Rows of the area that hold cells at all: for loops that need not visit a million empty ones. */
  occupied(area: Area): Area | undefined;

  /** Replaces values (and formulas); formats stay. The matrix has the shape of the area; null leaves a cell as it is. */
  write(
    area: Area,
    values: readonly (readonly (CellValue | null)[])[],
    formulas: readonly CellFormula[],
    /** Cells of the matrix (zero-based inside it) that must stay texts even if they look like numbers. */
    texts: readonly { readonly row: number; readonly column: number }[]
  ): void;
  /** Whether a cell of the area may be formatted as text ("@"): false is certain. */
  hasTextFormats(area: Area): boolean;
  /** Whole columns and rows keep the style for cells still to come. */
  applyStyle(area: Area, change: StyleChange): void;
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  clear(area: Area, what: "contents" | "formats" | "all"): void;

  /** The spill that this cell is the first of, or undefined. */
  spillOf(row: number, column: number): Area | undefined;
  /** The first cell of the spill that covers this cell. */
  spillParent(row: number, column: number): Area | undefined;

  /** Points. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, points: number): void;
  autofitColumns(column: number, count: number): void;
  autofitRows(row: number, count: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;

  readonly merges: readonly Area[];
  merge(area: Area): void;
  /** Takes apart every merge that touches the area. */
  unmerge(area: Area): void;

  /** Rows and columns that stay in view; undefined when nothing is frozen. */
  freeze: { readonly rows: number; readonly columns: number } | undefined;
  /** The sheet's own filter (not a table's). */
  autoFilter: BookFilter | undefined;

  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;

  /** Highest priority first. */
  readonly conditionalFormats: readonly BookConditionalFormat[];
  /** As the new first one, as Excel adds them. */
  addConditionalFormat(areas: readonly Area[], rule: ConditionalRule): BookConditionalFormat;
  changeConditionalFormat(id: string, rule: ConditionalRule): void;
  /** Moves it to the place, 0 first. */
  setPriority(id: string, priority: number): void;
  deleteConditionalFormat(id: string): void;

  hyperlinks(
    area: Area
  ): readonly { readonly row: number; readonly column: number; readonly link: BookHyperlink }[];
  hyperlink(row: number, column: number): BookHyperlink | undefined;
  setHyperlink(row: number, column: number, link: BookHyperlink | undefined): void;
}

export interface BookFilter {
  readonly area: Area;
  /** Column inside the area -> the texts that are shown. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

export interface BookHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface BookConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
}

export interface BookTable {
  readonly id: string;
  readonly sheetId: string;
  /** Header row, body and (with showTotals) totals row. */
  readonly area: Area;
  name: string;
  /** "TableStyleMedium2"; "" for none. */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  /** Column inside the table -> the texts that are shown. */
  criteria: ReadonlyMap<number, readonly string[]>;
  readonly columnNames: readonly string[];
  resize(area: Area): void;
  /** The cells stay, the table goes. */
  convertToRange(): void;
}

/** A defined name. */
export interface BookName {
  readonly name: string;
  /** "=Sheet1!$A$1:$B$9", "=0.8", "=LAMBDA(...)". */
  readonly formula: string;
  readonly sheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}
