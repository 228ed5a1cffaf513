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

/** A cell in which one of some cells of the same drawing is picked. */
export interface Choice {
  readonly row: number;
  readonly column: number;
  readonly from: Area;
  /** Shown beside the cell where it is selected; 255 characters. */
  readonly prompt: string;
}

/** A column as it can be found again in a table of an earlier run. */
export interface KnownColumn {
  /** Its name in the workbook, the same in every language. */
  readonly id: string;
  /** What its header can be, in every language. */
  readonly names: readonly string[];
}

/** The table whose names can be picked in another one. */
export type Offered = "accounts" | "people";

export interface TableColumn extends KnownColumn {
  readonly header: string;
  /**
   * What is done with a row that stands there: a key says whose it is and is written once, with the row; what is shown for it and what is computed are
   * written anew; what stood there earlier is kept before that is done; a mark tells what is computed from what was typed over it, and is written before;
   * the place orders the rows; typed cells belong to the user and are never written.
   */
  readonly role: "key" | "shown" | "earlier" | "mark" | "computed" | "place" | "typed";
  readonly isHidden: boolean;
  readonly style: Style;
  /** Characters. */
  readonly width: number;
  /** What can be picked in its cells; anything else can be typed too. No commas, and 255 characters together. */
  readonly choices?: readonly string[];
  /** Or those whom another table names: customers of Accounts, people of People. */
  readonly offers?: Offered;
  /** Colour of a bar in each cell, as long as its number is large. */
  readonly bar?: string;
  /** One for each row; null leaves what stands there. None in a typed column. */
  readonly cells: readonly (Value | null)[];
  /** In a row that the report has no more (null leaves what stands there), and in a second one of the same key. */
  readonly gone: Value | null;
  readonly repeated: Value;
}

/** A conditional format over columns of a table, looking at the cells of the same row. */
export interface TableRule {
  /** Columns by id; without any, all of ours. */
  readonly columns: readonly string[];
  /** With the cells of the row by the ids of their columns in braces: '={abc}="A"'. */
  readonly formula: string;
  /** The same in every language: rules of an earlier run are known by it. */
  readonly formulas: readonly string[];
  readonly style: Highlight["style"];
}

/**
 * A table in which people may type, sort and add columns: its rows belong to their key. A run updates them where they stand, adds new ones below and
 * has Excel sort.
 */
export interface Table {
  readonly name: string;
  /** Of its header, on a new sheet: above it stands what is drawn on the sheet. */
  readonly row: number;
  readonly style: string;
  readonly headerStyle: Style;
  /** Points of a row; Excel's own without it. */
  readonly rowHeight?: number;
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
  /** Those before win. */
  readonly rules: readonly TableRule[];
  /** Whether the rows of an earlier run are updated, or stay and the new ones come below them. */
  readonly again: "update" | "append";
  /** Present where the rows are the user's: those of the report are the ones that stand, and only computed cells are filled in. */
  readonly filledBy?: FilledBy;
}

/** What computed cells follow from, and nothing else: cells of the same row. */
export interface FilledBy {
  /** By id. */
  readonly columns: readonly string[];
  /** Their texts, row by row. */
  readonly texts: readonly (readonly string[])[];
}

/** The sheets of account work: made when they are asked for, and kept up to date wherever they stand. */
const ACCOUNT_SHEETS = [
  "accounts",
  "people",
  "log",
  "prospects",
  "managers",
  "training",
  "strategies",
  "card",
  "brief",
  "plans",
  "effort",
  "sources",
  "manager",
  "cards",
] as const;

/** The sheets that runs fill, in the order of their tabs in a first run. */
const SHEET_KINDS = [
  "overview",
  "segments",
  "matrix",
  "losses",
  "winBack",
  "keyAccounts",
  "dueSoon",
  "changes",
  "dataCheck",
  "runs",
  ...ACCOUNT_SHEETS,
] as const;
/** And what the user says about names, which runs read. */
export const OWN_SHEETS = [...SHEET_KINDS, "names"] as const;
export type SheetKind = (typeof OWN_SHEETS)[number];

/**
 * The sheets that have a table, and what it is called where that is free: English in every language, so that formulas of users read alike.
 */
export const TABLE_NAMES = {
  segments: "Segments",
  losses: "LossDirections",
  winBack: "WinBack",
  keyAccounts: "KeyAccounts",
  dueSoon: "DueSoon",
  changes: "Changes",
  runs: "SegmentRuns",
  accounts: "Accounts",
  people: "People",
  log: "AccountLog",
  prospects: "Prospects",
  managers: "Managers",
  training: "Training",
  strategies: "Strategies",
  names: "Names",
} as const satisfies { readonly [kind in SheetKind]?: string };
export type TableKind = keyof typeof TABLE_NAMES;

/** The columns that our tables can have, by the kind of their sheet. */
export type KnownTables = { readonly [kind in SheetKind]?: readonly KnownColumn[] };

/**
 * Cells, and what lies over them; each run draws it anew. Rows are counted from its first one. Where a table stands below it, it moves when rows are
 * inserted above: no formula in it may name cells of its own sheet by their address.
 */
export interface Drawing {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly highlights: readonly Highlight[];
  readonly links: readonly CellLink[];
  readonly merges: readonly Area[];
  readonly choices?: readonly Choice[];
  /** Row -> points. */
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
}

/** A chart of cells of the same drawing, found again by its name. Kinds that look alike in every Excel. */
export interface Chart {
  readonly name: string;
  /** What it shows, as a sentence: screen readers say it. */
  readonly title: string;
  /** Cells that it covers. */
  readonly over: Area;
  readonly type: "ColumnClustered" | "ColumnStacked" | "Line" | "XYScatterLinesNoMarkers";
  /** Its numbers: a header row with the names of the series, and a column of categories (or of x) before them. */
  readonly source: Area;
  /** Of each series. */
  readonly colors: readonly string[];
  readonly valueFormat?: string;
  readonly categoryFormat?: string;
  /** Between columns, in percent of their width. */
  readonly gap?: number;
  /** Both axes run from 0 to 1. */
  readonly shareAxis?: boolean;
}

/** How a sheet prints: landscape, one page wide. */
export interface Print {
  /** Rows that are repeated on each page, from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** How many columns are printed, from A on; all without it. */
  readonly columns?: number;
  /** And how many rows, from the first on. */
  readonly rows?: number;
  /** Pages that begin before these rows of what is drawn, all at one scale in percent: Excel breaks no pages that it fits. They are set with each drawing. */
  readonly pages?: { readonly before: readonly number[]; readonly scale: number };
  /** On one page. */
  readonly isOnePage: boolean;
  /** With Excel's codes: "&P" the page, "&&" an ampersand; 255 characters each. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** From A1 on, on a new sheet: what is drawn, the table below it, and what is drawn two rows below that. */
export interface ReportSheet extends Drawing {
  readonly kind: SheetKind;
  readonly name: string;
  readonly table?: Table;
  readonly foot?: Drawing;
  readonly charts?: readonly Chart[];
  /** Texts of ours that people may write over: a later version, which may word them otherwise, still knows that nobody did. */
  readonly ownTexts?: readonly string[];
  readonly print: Print;
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
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

export interface TablePlace {
  readonly row: number;
  readonly columns: { readonly [id: string]: number };
}

/** Where the results stand in the workbook: names that are free, or those of the sheets of an earlier run. */
export interface ReportNames {
  readonly sheets: { readonly [kind in SheetKind]: string };
  readonly tables: { readonly [kind in TableKind]: string };
  /** Headers that columns of the table Segments have otherwise than they would be called, by id; null where the user deleted the column. */
  readonly segmentsHeaders: { readonly [id: string]: string | null };
  /** The same of the table Accounts; none where it does not stand yet. */
  readonly accountsHeaders: { readonly [id: string]: string | null };
  /** And of further tables that formulas on other sheets name. */
  readonly peopleHeaders: { readonly [id: string]: string | null };
  readonly logHeaders: { readonly [id: string]: string | null };
  readonly managersHeaders: { readonly [id: string]: string | null };
  readonly trainingHeaders: { readonly [id: string]: string | null };
  readonly strategiesHeaders: { readonly [id: string]: string | null };
  /** Where tables stand: zero-based row of the header, and column of ours by its id. */
  readonly tablePlaces: { readonly [kind in TableKind]?: TablePlace };
}

export interface Report {
  readonly language: string;
  /** In the order of their tabs. */
  readonly sheets: readonly ReportSheet[];
  /** The sheet that is shown; absent: the first. */
  readonly shown?: SheetKind;
}
