import type { Analysis } from "../../engine/analysis";
import type { Issue } from "../../engine/sales/rows/issue";
import type { Layout } from "../../engine/sales/layout/layout";
import type { Source } from "../../excel/read/source";
import { sourceCell } from "../../report/sourceCell";
import type { SourceList } from "../../report/result";
import type { RowFacts } from "../../wording/assumptions";
import type { Wording } from "../../wording/wordingFor";
import { accountRows } from "./accountRows";
import type { Result } from "../job";
import type { JoinedLists } from "../read/joinLists";
import type { SalesRead } from "../read/readSales";

/** What a run found, for whoever shows it. */
export function resultOf(
  read: SalesRead,
  customers: readonly string[],
  analysis: Analysis,
  issues: readonly Issue[],
  wording: Wording
): Result {
  const { encoded, layout, lists, siblings } = read;
  const places = placesOf(read);
  const { source } = lists[0]!;
  return {
    analysis,
    customers,
    source: {
      address: addressOf(read),
      shape: layout.shape,
      rows: lists.reduce((sum, list) => sum + list.source.rowCount, 0),
      columns: layout.columns,
      headers: layout.headers,
      facts: rowFacts(source, layout, issues),
      firstRow: source.row + 1,
      lastHeaderRow: source.row + Math.min(source.head.values.length, source.rowCount - 1),
      isTable: source.head.isTable,
      siblings,
    },
    rows: accountRows(encoded.rows, analysis.issues, layout.shape),
    issues: issues.map((issue) => {
      const { what, done, next } = wording.issue(issue);
      const cells = issue.cells.map((cell) => sourceCell(places, cell).target);
      return { code: issue.code, kind: issue.kind, count: issue.count, what, done, next, cells };
    }),
    columnSum: encoded.columnSum,
    usedSum: analysis.totalRevenue,
  };
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
  };
}

/** "Jan!A1:F900;Feb!A1:F800": what a run can be asked for again. */
export function addressOf({ lists }: JoinedLists): string {
  return lists.map(({ source }) => source.address).join(";");
}

export function placesOf({ lists }: JoinedLists): readonly SourceList[] {
  return lists.map(({ source, firstRow, from }) => ({
    sheet: source.sheetName,
    firstRow,
    row: source.row + from,
    column: source.column,
  }));
}
