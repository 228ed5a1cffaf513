/** What is written into the workbook, as plain data: sheets of cells, formats and highlights. Rows and columns are zero-based. */

/** A string is always a text, whatever it begins with; only a Formula is a formula. "" empties the cell. */
export type Value = string | number | boolean | Formula;

export interface Formula {
  /** In English, with commas: "=SUM(A1,A2)". */
  readonly formula: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
}

export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Steps of a character or so from the edge. */
  readonly indent?: number;
  /** Colour of a line around the area. */
  readonly outline?: string;
  /** Colour of a line below the area. */
  readonly underline?: string;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/** A conditional format. Later ones give way to earlier ones. */
export interface Highlight {
  readonly area: Area;
  /** As seen from the first cell of the area. */
  readonly formula: string;
  readonly style: Pick<Style, "fill" | "color" | "bold">;
}

/** A cell that leads to another one. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** "'Sales 2025'!D118". */
  readonly target: string;
}

export interface Table {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly style: string;
  /**
   * What each column of such a table can be called, in every language; the column that tells its rows apart comes first. A column with another
   * header is the user's.
   */
  readonly columnNames: readonly (readonly string[])[];
}

/** The sheets that every run fills. */
export const SHEET_KINDS = ["segments", "matrix", "dataCheck", "runs"] as const;
/** And what the user says about names, which runs read. */
export const OWN_SHEETS = [...SHEET_KINDS, "names"] as const;
export type SheetKind = (typeof OWN_SHEETS)[number];

export interface ReportSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly table?: Table;
  /**
   * What an earlier run left: "replace" it (texts that the user typed beside the table stay with their row, found by its first column),
   * or "append" the rows of the table below those that are there.
   */
  readonly again: "replace" | "append";
  readonly styles: readonly StyledArea[];
  readonly highlights: readonly Highlight[];
  readonly links: readonly CellLink[];
  readonly merges: readonly Area[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Row -> points. */
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string;
}

/** Letters beside the rows of the source. */
export interface ClassColumns {
  readonly headers: readonly string[];
  /** Row of the header inside the source; -1 without header. */
  readonly headerRow: number;
  /** customerIndex of every row of the source; -1 = none. */
  readonly rowCustomer: Int32Array;
  /** The cells of each customer, in the order of `headers`. */
  readonly cells: readonly (readonly string[])[];
}

/** Where the results stand in the workbook: names that are free, or those of the sheets of an earlier run. */
export interface ReportNames {
  readonly sheets: { readonly [kind in SheetKind]: string };
  readonly segmentsTable: string;
  readonly runsTable: string;
  readonly namesTable: string;
}

export interface Report {
  readonly language: string;
  /** In the order of their tabs; the first one is shown. */
  readonly sheets: readonly ReportSheet[];
}
