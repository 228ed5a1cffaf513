/** A small analysed list for tests of words and sheets: the four customers of test/cases/salesList.ts, and what one likes to add. */
import { analyse } from "../../src/engine/analyse";
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import { review } from "../../src/engine/review/review";
import type { KeptRuns } from "../../src/engine/review/reviewPastRows";
import type { PreviousRun } from "../../src/engine/review/sinceRun";
import type { Issue } from "../../src/engine/sales/rows/issue";
import type { Sales } from "../../src/engine/sales/sales";
import { readSettings } from "../../src/engine/settings/readSettings";
import { followedSilences } from "../../src/job/write/followedSilences";
import { listedProspects, unlistedProspects } from "../../src/report/accounts/listedProspects";
import { loggedEvents } from "../../src/report/accounts/loggedEvents";
import type { AccountsAsked, AccountViews } from "../../src/report/accountsWanted";
import type { EarlierRows } from "../../src/report/earlierRows";
import { ticksOf } from "../../src/report/keyAccounts/ticks";
import { firstRun } from "../../src/report/firstRun";
import { foundIssues, type SourceList } from "../../src/report/foundIssues";
import type { ReportInput } from "../../src/report/reportInput";
import type { Result } from "../../src/report/result";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, serial, type Line } from "../cases/salesList";

export function salesOf(lines: readonly Line[], dated = true): Sales {
  const customers = [...new Set(lines.map(({ customer }) => customer))];
  return {
    lineCount: lines.length,
    customers,
    customer: Int32Array.from(lines, ({ customer }) => customers.indexOf(customer)),
    day: dated ? Int32Array.from(lines, ({ day }) => serial(day)) : new Int32Array(0),
    amount: Float64Array.from(lines, ({ amount }) => amount),
    dimensions: [],
    grain: "day",
  };
}

export function analysisOf(settings: object = {}, lines: readonly Line[] = LINES, dated = true) {
  return analyse(salesOf(lines, dated), readSettings(settings));
}

const LISTS: readonly SourceList[] = [{ sheet: "Sales", firstRow: 0, row: 0, column: 0 }];

/** A report whose result has other findings in its lists, and what else is told. */
export function inputWith(
  issues: readonly Issue[],
  {
    source = {},
    ...result
  }: Partial<Omit<Result, "source">> & { readonly source?: Partial<Result["source"]> } = {},
  lists: readonly SourceList[] = LISTS
): ReportInput {
  const input = inputOf();
  return {
    ...input,
    result: {
      ...input.result,
      ...result,
      source: { ...input.result.source, listCount: lists.length, ...source },
      issues: foundIssues(issues, lists, input.wording, input.result.source),
    },
  };
}

interface Given {
  readonly settings?: object;
  readonly dimensions?: Sales["dimensions"];
  readonly earlier?: EarlierRows;
  readonly previous?: PreviousRun;
  readonly runs?: KeptRuns;
  readonly accounts?: AccountsAsked;
  readonly views?: AccountViews;
  readonly stands?: ReportInput["stands"];
}

export function inputOf(
  language = "en-US",
  lines: readonly Line[] = LINES,
  dated = true,
  given: Given = {}
): ReportInput {
  return inputOfSales(salesOf(lines, dated), language, given);
}

/** The report of any list: a range of sales, or where it knows no days, of totals. */
export function inputOfSales(
  list: Sales,
  language = "en-US",
  {
    settings: given = {},
    dimensions = list.dimensions,
    earlier = {},
    previous,
    runs = {},
    accounts,
    views = {},
    stands = new Set(),
  }: Given = {}
): ReportInput {
  const sales = { ...list, dimensions };
  const settings = readSettings(given);
  const prepared = prepare(sales, settings);
  const analysis = classify(prepared, settings);
  const sum = sales.amount.reduce((total, amount) => total + amount, 0);
  const rows = sales.lineCount;
  const wording = wordingFor(language);
  const first = firstRun({
    result: {
      analysis,
      customers: sales.customers,
      source: {
        address: "Sales!A1:C27",
        listCount: 1,
        shape: sales.day.length > 0 ? "lines" : "totals",
        grain: "day",
        currency: "",
        columns: {
          customer: { column: 1, header: "Customer", reason: "header", alternatives: [] },
          amount: { column: 2, header: "Amount", reason: "header", alternatives: [] },
        },
        headers: ["Date", "Customer", "Amount"],
        facts: { headerRow: 1, hiddenOut: 0, hiddenUsed: 0, totalsOut: 0, cancelledOut: 0 },
        firstRow: 1,
        lastHeaderRow: rows + 1,
        isTable: false,
        siblings: [],
      },
      rows: { read: rows, used: rows, repaired: 0, leftOut: 0 },
      issues: foundIssues(analysis.issues, LISTS, wording, { currency: "", grain: "day" }),
      columnSum: sum,
      usedSum: sum,
    },
    review: review(prepared, analysis, {
      silences: followedSilences(earlier),
      ticks: ticksOf(earlier.keyAccounts ?? [], analysis.customers.count),
      ...(previous === undefined ? {} : { previous }),
      runs,
      ...(accounts && { accounts }),
      prospects: listedProspects(earlier),
      prospectNames: unlistedProspects(earlier),
      events: loggedEvents(earlier),
    }),
    ...(accounts && { accounts }),
    // 3 June 2026, 9:30.
    runAt: 46_176 + 9.5 / 24,
    wording,
  });
  return {
    ...first,
    names: { ...first.names, sheets: wordingFor("en").messages.sheets.names },
    earlier,
    views,
    stands,
  };
}
