import type { Analysis } from "../../engine/analysis";
import type { Layout } from "../../engine/sales/layout/layout";
import type { Issue } from "../../engine/sales/rows/issue";
import type { Source } from "../../excel/read/source";
import { foundIssues } from "../../report/foundIssues";
import type { Result } from "../../report/result";
import type { RowFacts } from "../../wording/assumptions";
import type { Wording } from "../../wording/wordingFor";
import type { SalesRead } from "../lists/salesRead";
import { accountRows } from "./accountRows";
import { sourceLists } from "./sourceLists";

/** What a run found, for whoever shows it. */
export function composeResult(
  { address, encoded, layout, lists, names, siblings }: SalesRead,
  analysis: Analysis,
  issues: readonly Issue[],
  wording: Wording
): Result {
  const { source } = lists[0]!;
  const { currency } = encoded;
  const { grain } = encoded.sales;
  return {
    analysis,
    customers: encoded.sales.customers,
    source: {
      address,
      ...inFiles(lists),
      listCount: lists.length,
      shape: layout.shape,
      grain,
      currency,
      columns: layout.columns,
      headers: layout.headers,
      facts: rowFacts(source, layout, issues),
      firstRow: source.row + 1,
      lastHeaderRow: source.row + Math.min(source.head.values.length, source.rowCount - 1),
      isTable: source.head.isTable,
      siblings,
    },
    rows: accountRows(encoded.rows, analysis.issues, layout.shape),
    issues: foundIssues(issues, sourceLists(lists), wording, { currency, grain }, names.place),
    columnSum: encoded.columnSum,
    usedSum: analysis.totalRevenue,
  };
}

function inFiles(lists: SalesRead["lists"]): Pick<Result["source"], "inFiles"> {
  const count = lists.filter(({ source }) => source.inFile !== undefined).length;
  if (count === 0) return {};
  return { inFiles: count === lists.length ? "all" : "some" };
}

function rowFacts({ row }: Source, { headerRows }: Layout, issues: readonly Issue[]): RowFacts {
  const countOf = (code: Issue["code"]) =>
    issues.reduce((sum, issue) => sum + (issue.code === code ? issue.count : 0), 0);
  const header = headerRows.at(-1);
  return {
    headerRow: header === undefined ? 0 : row + header + 1,
    hiddenOut: countOf("hiddenRows"),
    hiddenUsed: countOf("manualHiddenRows"),
    totalsOut: countOf("totalsRow"),
    cancelledOut: countOf("notSold"),
  };
}
