import type { Analysis } from "../engine/analysis";
import type { Layout } from "../engine/sales/layout/layout";
import type { Grain } from "../engine/sales/sales";
import type { RowCounts } from "../engine/sales/rows/issue";
import type { RowFacts } from "../wording/assumptions";
import type { FoundIssue } from "./foundIssues";

/** What a run found, in numbers and in words: one shape for the pane, the sheets and the command line. */
export interface Result {
  readonly analysis: Analysis;
  /** Names by customerIndex. */
  readonly customers: readonly string[];
  readonly source: ResultSource;
  readonly rows: RowCounts;
  /** Those of the layout, of the reading and of the analysis. */
  readonly issues: readonly FoundIssue[];
  /** Sum of the amount column as Excel shows it, and of the amounts used. */
  readonly columnSum: number;
  readonly usedSum: number;
}

export interface ResultSource {
  /** "Sales!A1:F900"; of several lists with ";" between them. */
  readonly address: string;
  /** Which of them stand in files, by whose names the address is made; absent: none. */
  readonly inFiles?: "all" | "some";
  /** How many lists were read as one. */
  readonly listCount: number;
  readonly shape: Layout["shape"];
  /** How exact its days are: the last day of a month stands for the month. */
  readonly grain: Grain;
  /** ISO code of the currency of its money; "" where the list does not say. */
  readonly currency: string;
  readonly columns: Layout["columns"];
  /** Texts of the header, blanks left out: what can be chosen as the column of a role. */
  readonly headers: readonly string[];
  readonly facts: RowFacts;
  /** Row of the sheet, from 1, in which the (first) list begins, and the last one in which its header can be. */
  readonly firstRow: number;
  readonly lastHeaderRow: number;
  /** The header of an Excel table is where it is. */
  readonly isTable: boolean;
  /** Addresses of further lists with the same columns, which were not read. */
  readonly siblings: readonly string[];
  /** It was read as the result of another engine: there are no lines that could be looked at, or segmented otherwise. */
  readonly isAggregated?: true;
}
