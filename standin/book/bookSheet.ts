import type { Area } from "../../xlsx/model/area";
import type { CellNote } from "./cellNote";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { BookFilter, BookHyperlink, Visibility } from "../../xlsx/model/model";
import type { Chart } from "../../xlsx/model/chart/chart";
import type { PageLayout } from "../../xlsx/model/pageLayout";
import type { ConditionalRule } from "../../xlsx/model/rule";
import type { CellStyle, StyleChange } from "../../xlsx/model/style";
import type { Validation } from "../../xlsx/model/validation";

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
  pageLayout: PageLayout;
  /** At most one on a cell. */
  notes: readonly CellNote[];
  /** Sets them past the undo stack. */
  putNotes(notes: readonly CellNote[]): void;
  /** No cell in two of them. */
  validations: readonly Validation[];
  /** From back to front. */
  charts: readonly Chart[];
  /** The sheet's own filter (not a table's). */
  autoFilter: BookFilter | undefined;

  /**
   * Puts the area's rows in another order with all that stands in their cells; formulas read there as after copying.
   * @param order for each row of the area the row, inside the area, that comes there
   */
  moveRows(area: Area, order: readonly number[]): void;
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

export interface BookConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
}
