/** What the head of a source gives to say: titles, no header, columns that could have been chosen otherwise. */
import type { ColumnRole } from "../../settings/settings";
import type { Issue } from "../rows/issue";
import type { PeriodColumn, SourceHead } from "./layout";
import type { Choices } from "./chooseColumns";
import type { HeaderRows } from "./headerRows";
import type { TotalsColumn } from "./totalsColumns";

const SHEET_ROWS = 1048576;

function common(head: SourceHead, header: HeaderRows, choices: Choices): Issue[] {
  const issues: Issue[] = [];
  if (header.titleRows.length > 0) {
    issues.push({
      code: "titleRows",
      kind: "note",
      count: header.titleRows.length,
      cells: header.titleRows.slice(0, 5).map((row) => [row, 0] as const),
      facts: { headerRow: header.rows[0] ?? -1 },
    });
  }
  if (header.rows.length === 0) {
    issues.push({
      code: "noHeader",
      kind: "note",
      count: 1,
      cells: [[header.dataRow, 0]],
      facts: {},
    });
  }
  for (const role of ["customer", "date", "amount"] as const satisfies readonly ColumnRole[]) {
    const choice = choices[role];
    if (!choice || choice.reason === "setting" || choice.alternatives.length === 0) continue;
    issues.push({
      code: "ambiguousColumns",
      kind: "note",
      count: choice.alternatives.length,
      cells: choice.alternatives
        .slice(0, 5)
        .map(
          ({ column }) => [header.rows[header.rows.length - 1] ?? header.dataRow, column] as const
        ),
      facts: {
        role,
        header: choice.header,
        others: choice.alternatives.map((other) => other.header).join(", "),
      },
    });
  }
  if ((head.firstRow ?? 0) + head.rowCount >= SHEET_ROWS) {
    issues.push({ code: "sheetFull", kind: "note", count: head.rowCount, cells: [], facts: {} });
  }
  return issues;
}

/** Measures that were not taken, totals columns (counted in columns) and whole periods after today. */
function periods(
  head: SourceHead,
  header: HeaderRows,
  totals: readonly TotalsColumn[],
  future: readonly PeriodColumn[]
): Issue[] {
  const row = header.rows[header.rows.length - 1] ?? header.dataRow;
  const issues: Issue[] = [];
  const { measures } = header;
  if (measures) {
    issues.push({
      code: "periodMeasures",
      kind: "note",
      count: measures.others.length,
      cells: measures.others.slice(0, 5).map(({ column }) => [row, column] as const),
      facts: {
        header: measures.taken,
        others: measures.others.map((other) => other.header).join(", "),
      },
    });
  }
  if (totals.length > 0) {
    issues.push({
      code: "totalsColumn",
      kind: "leftOut",
      count: totals.length,
      cells: totals.slice(0, 5).map(({ column }) => [row, column] as const),
      facts: {
        headers: totals.map(({ column }) => header.names[column] ?? "").join(", "),
        proven: totals.filter(({ proven }) => proven).length,
      },
    });
  }
  if (future.length > 0) {
    issues.push({
      code: "futureDates",
      kind: "note",
      count: future.length,
      cells: future.slice(0, 5).map(({ column }) => [row, column] as const),
      facts: { firstDay: future[0]!.firstDay, todayDay: head.todayDay, of: "columns" },
    });
  }
  return issues;
}

/** What the shape cannot give. */
function limits(code: "periodTableLimits" | "totalsOnlyLimits", facts: Issue["facts"] = {}): Issue {
  return { code, kind: "note", count: 1, cells: [], facts };
}

export const layoutIssues = { common, periods, limits };
