import type { Aggregates } from "../../engine/aggregates/aggregates";
import type { Analysis } from "../../engine/analysis";
import { foundIssues } from "../../report/foundIssues";
import type { Result } from "../../report/result";
import type { Wording } from "../../wording/wordingFor";

/**
 * A result whose lines lie in another engine, for whoever shows it.
 * @param address what the customers were read from: the name of a file, or the address of a table
 */
export function aggregatedResult(
  { segments, facts }: Aggregates,
  analysis: Analysis,
  address: string,
  wording: Wording
): Result {
  const units = { currency: "", grain: "day" } as const;
  const used = facts.line_count;
  const columnSum = facts.amount + facts.amount_after;
  return {
    analysis,
    customers: segments.customer,
    source: {
      address,
      listCount: 1,
      shape: "lines",
      ...units,
      columns: {},
      headers: [],
      facts: { headerRow: 0, hiddenOut: 0, hiddenUsed: 0, totalsOut: 0, cancelledOut: 0 },
      firstRow: 1,
      lastHeaderRow: 1,
      isTable: false,
      siblings: [],
      isAggregated: true,
    },
    rows: { read: facts.rows_read, used, repaired: 0, leftOut: facts.rows_read - used },
    issues: foundIssues(analysis.issues, [], wording, units),
    columnSum,
    usedSum: facts.amount,
  };
}
