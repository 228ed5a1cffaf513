/** What the head of a source gives to say: titles, no header, columns that could have been chosen otherwise. */
import { periodDays } from "../../calendar/periodDays";
import { calendarDate } from "../../calendar/serialDay";
import { readPeriod } from "../text/readPeriod";
import type { ColumnRole } from "../../settings/settings";
import type { Issue } from "../rows/issue";
import type { ColumnChoice, PeriodColumn, SourceHead } from "./layout";
import type { Candidate } from "./candidates";
import { firstText } from "./firstText";
import { headerRoles } from "./headerRoles";
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
  if (head.isOpenEnded !== true && (head.firstRow ?? 0) + head.rowCount >= SHEET_ROWS) {
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
  const made = header.periods?.madeDay;
  if (made !== undefined) {
    const { columns } = header.periods!;
    issues.push(madeDays(columns.length, row, columns[0]!.column, made));
  }
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

/** Periods in rows: what the days of a list cannot give. */
function periodRows(head: SourceHead, dataRow: number, { column, header }: Candidate): Issue[] {
  const text = head.values
    .slice(dataRow)
    .map((row) => row[column] ?? "")
    .find((cell) => readPeriod(cell, "General", head) !== undefined);
  return [
    {
      code: "periodRows",
      kind: "note",
      count: 1,
      cells: [[dataRow, column]],
      facts: { header, ...(text === undefined ? {} : { text: String(text) }) },
    },
  ];
}

/** A customer or a date that is put together from several columns. */
function joined(role: ColumnRole, columns: readonly Candidate[], ways: number): Issue[] {
  if (columns.length < 2) return [];
  return [
    {
      code: ways > 1 ? "firstFilledColumn" : "joinedColumns",
      kind: "note",
      count: columns.length,
      cells: [],
      facts: { role, headers: columns.map(({ header }) => `“${header}”`).join(" + ") },
    },
  ];
}

/** A column whose header says that it holds the dates, while its cells cannot be read as any. */
function unreadableDates(
  head: SourceHead,
  dataRow: number,
  all: readonly Candidate[],
  chosen: ColumnChoice | undefined
): Issue[] {
  const unread = all.filter(({ name, match, profile, column }) => {
    const [role] = headerRoles(name);
    if (role?.role !== "date" || match || column === chosen?.column) return false;
    return profile.filled > 0 && (chosen === undefined || role.tier > 1);
  });
  return unread.slice(0, 1).map(({ column, header }) => ({
    code: "unreadableDates",
    kind: "note",
    count: 1,
    cells: [[dataRow, column]],
    facts: { header, text: firstText(head, dataRow, column) ?? "" },
  }));
}

/** Months that Excel took for days. */
function madeDays(count: number, row: number, column: number, takenDay: number): Issue {
  const { month, day } = calendarDate(takenDay);
  const { firstDay } = periodDays("month", 2000 + day, month);
  return {
    code: "monthsMadeDays",
    kind: "note",
    count,
    cells: [[row, column]],
    facts: { takenDay, firstDay },
  };
}

export const layoutIssues = {
  common,
  periodRows,
  periods,
  limits,
  joined,
  unreadableDates,
  madeDays,
};
