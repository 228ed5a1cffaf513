import type { Analysis } from "../engine/analysis";
import type { Issue, RowCounts } from "../engine/sales/rows/issue";
import type { Layout } from "../engine/sales/layout/layout";
import type { RowFacts } from "../wording/assumptions";
import type { Wording } from "../wording/wordingFor";
import type { ReportNames } from "./blocks/report";

/** Where rows of the source stand: the cells of issues count rows over all lists, columns inside each. */
export interface SourceList {
  readonly sheet: string;
  /** Its first row among the rows of all lists. */
  readonly firstRow: number;
  /** Zero-based place of the first cell of that row on the sheet. */
  readonly row: number;
  readonly column: number;
}

/** All that a report is made of. Plain data; the clock is an argument. */
export interface ReportInput {
  readonly analysis: Analysis;
  /** Names by customerIndex. */
  readonly customers: readonly string[];
  readonly source: {
    /** "Sales!A1:F900"; of several lists with ";" between them. */
    readonly address: string;
    /** One, or several lists that were read as one. */
    readonly lists: readonly SourceList[];
    readonly facts: RowFacts;
    /** Addresses of further lists with the same columns, which were not read. */
    readonly siblings: readonly string[];
  };
  readonly shape: Layout["shape"];
  readonly columns: Layout["columns"];
  readonly rows: RowCounts;
  /** Those of the layout, of the reading and of the analysis. */
  readonly issues: readonly Issue[];
  readonly columnSum: number;
  readonly usedSum: number;
  /** Excel serial of the moment of the run, local time, with the time as a fraction. */
  readonly runAt: number;
  /** Where the results will stand. */
  readonly names: ReportNames;
  readonly wording: Wording;
}
