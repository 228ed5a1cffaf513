import type { Analysis } from "../engine/analysis";
import type { Issue, RowCounts } from "../engine/sales/issue";
import type { Layout } from "../engine/sales/layout";
import type { Wording } from "../wording/wordingFor";
import type { ReportNames } from "./report";

/** All that a report is made of. Plain data; the clock is an argument. */
export interface ReportInput {
  readonly analysis: Analysis;
  /** Names by customerIndex. */
  readonly customers: readonly string[];
  readonly source: {
    /** "Sales!A1:F900". */
    readonly address: string;
    readonly sheet: string;
    /** Zero-based place of the first cell on the sheet; the cells of issues are inside the source. */
    readonly row: number;
    readonly column: number;
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
