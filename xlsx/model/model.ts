/** A workbook as plain data: what is read from and written to a file, and what a book is opened with. */
import type { Area } from "./area";
import type { CellValue } from "./cellValue";
import type { Chart } from "./chart/chart";
import type { PageLayout } from "./pageLayout";
import type { DocumentProperties } from "./documentProperty";
import type { ConditionalRule } from "./rule";
import type { CellStyle } from "./style";
import type { Validation } from "./validation";

export interface BookModel {
  readonly date1904: boolean;
  /** At least one. */
  readonly sheets: readonly SheetModel[];
  /** Position of the active sheet. */
  readonly active: number;
  /** Named by their index from SheetModel.styles; the first is Excel's default. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly NameModel[];
  readonly settings: ReadonlyMap<string, string>;
  readonly documentProperties: DocumentProperties;
  readonly structureProtected: boolean;
  /** Names, in capitals, that the file says are functions of add-ins; formulas have them as they are typed. */
  readonly addinFunctions?: readonly string[];
}

export interface SheetModel {
  /** The sheet of an open workbook, whatever it is called or wherever it is moved; absent in a file. */
  readonly id?: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  /** Row by row, ragged; null is empty. A formula's cell holds its last value. */
  readonly values: readonly (readonly (CellValue | null)[])[];
  readonly formulas: readonly FormulaModel[];
  /** Row by row, ragged, sparse: index into BookModel.styles; absent is 0. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  /** Points; only what differs from the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: BookFilter;
  readonly tables: readonly TableModel[];
  /** Highest priority first. */
  readonly conditionalFormats: readonly {
    readonly areas: readonly Area[];
    readonly rule: ConditionalRule;
  }[];
  readonly hyperlinks: readonly {
    readonly row: number;
    readonly column: number;
    readonly link: BookHyperlink;
  }[];
  readonly pageLayout: PageLayout;
  /** No cell in two of them. */
  readonly validations: readonly Validation[];
  /** From back to front. */
  readonly charts: readonly Chart[];
  readonly customProperties: ReadonlyMap<string, string>;
}

export interface FormulaModel {
  readonly row: number;
  readonly column: number;
  /** Starts with "=", names without file prefixes. */
  readonly formula: string;
  /** The area that the result covers, when it spills. */
  readonly spill?: Area;
}

export interface TableModel extends TableLook {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** How a table looks, and what it filters. */
export interface TableLook {
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  /** Column inside the table -> what its filter shows. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}

/** A sheet's own name says which sheet by position. */
interface NameModel extends Omit<BookName, "sheetId"> {
  readonly sheet?: number;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Texts as the cells show them, or one or two comparisons (">50", "=*s"). */
export type FilterCriterion =
  | { readonly filterOn: "Values"; readonly values: readonly string[] }
  | {
      readonly filterOn: "Custom";
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator: "And" | "Or";
    };

/** How a table was last sorted. */
export interface TableSorting {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

export interface SortField {
  /** Column inside the table. */
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

export interface BookFilter {
  readonly area: Area;
  /** Column inside the area -> what its filter shows. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}

export interface BookHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
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
