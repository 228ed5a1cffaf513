import { foundIssues, type FoundIssue } from "../../../src/report/foundIssues";
import { wordingFor } from "../../../src/wording/wordingFor";
import type { Screen } from "../../../src/taskpane/state/state";
import { resultOf } from "../../taskpane/resultOf";

const found = resultOf();
const issue = (kind: FoundIssue["kind"], what: string): FoundIssue => ({
  code: "textDates",
  kind,
  count: 12,
  what,
  done: "Read as dates.",
  next: "Change the format of the column.",
  cells: ["Sales!B7", "Sales!B8"],
});
const words = wordingFor("en-US");
const units = { currency: "EUR", grain: "day" } as const;
const [near, joined] = foundIssues(
  [
    {
      code: "nearSpellings",
      kind: "note",
      count: 2,
      cells: [],
      facts: {
        a1: "Agro-Svit Trading and Logistics Ukraine",
        b1: "Агро-Світ Трейдинг",
        sumA1: 120_000,
        sumB1: 40_000,
        lastA1Day: 45_992,
        lastB1Day: 45_823,
        silent1: "Агро-Світ Трейдинг",
        a2: "Betatron",
        b2: "Betatrom",
        sumA2: 900,
        sumB2: 50,
        lastA2Day: 45_992,
        lastB2Day: 45_991,
      },
    },
    {
      code: "joinedNames",
      kind: "note",
      count: 1,
      cells: [[0, 0]],
      facts: { a1: "Gamma Ltd. Kyiv", b1: "Gamma" },
    },
  ],
  [],
  words,
  units,
  { sheet: "Names", firstRow: 0, row: 1, column: 0 }
) as [FoundIssue, FoundIssue];
const result = {
  ...found,
  source: { ...found.source, siblings: ["Feb!A1:C62"] },
  issues: [
    issue("repaired", "12 dates are text."),
    issue("leftOut", "A totals row."),
    near,
    joined,
  ],
};
const problem = {
  code: "noAmountColumn",
  sentence: "No column of Sales!A1:C62 holds amounts.",
  next: "Choose the column, or select another list.",
};
const done = {
  kind: "done",
  gone: false,
  sheets: ["Segments", "Matrix", "Runs"],
  runs: [],
  classColumns: "notAsked",
  remarks: [],
  isOneUndo: true,
  removed: [],
} as const;
const blank = {
  kind: "leftOut",
  cells: [
    [4, 1],
    [5, 1],
    [17, 1],
  ],
} as const;
const source = { address: "Sales!A1:C62", rows: 61 };

/** Every screen of the pane, by name. */
export const SCREENS: { readonly [name: string]: Screen } = {
  idle: { kind: "idle" },
  unfinished: { kind: "idle", unfinished: "Sales!A1:C62" },
  standing: {
    kind: "standing",
    found: {
      headline: "4 customers. Alpha alone brings in 88.9% of revenue.",
      run: { runAt: 46_176.4, asOfDay: 46_022 },
      cells: new Map([["AX", 1], ["AY", 12], ["BY", 31], ["CZ", 1204]]), // prettier-ignore
      sheets: ["Overview", "Segments", "Matrix"],
      list: { ...source, newRows: 1022 },
    },
    today: 46_181,
  },
  locating: { kind: "reading", source: undefined, rowsRead: 0, previous: undefined },
  reading: { kind: "reading", source, rowsRead: 40, previous: undefined },
  "reading again": { kind: "reading", source, rowsRead: 40, previous: result },
  analysing: { kind: "analysing", source, previous: undefined },
  "preparing to write": {
    kind: "result",
    result,
    doors: [],
    writing: { kind: "running", sheets: undefined },
  },
  writing: { kind: "result", result, doors: [], writing: { kind: "running", sheets: done.sheets } },
  written: { kind: "result", result, doors: [], writing: done },
  "written after a fault": {
    kind: "result",
    result,
    doors: [],
    writing: { ...done, isOneUndo: false, removed: ["Matrix"] },
  },
  gone: { kind: "result", result, doors: [], writing: { ...done, gone: true } },
  removal: {
    kind: "result",
    result,
    doors: [],
    writing: done,
    removal: { sheets: done.sheets, adjacent: ["Sales!D1:G62"], typed: 0, joins: 0 },
  },
  "not written": { kind: "result", result, doors: [], writing: { kind: "failed", problem } },
  "not continued": { kind: "result", result, doors: [], writing: { kind: "cancelled" } },
  refused: { kind: "result", result, doors: [], writing: done, refused: problem },
  cancelled: { kind: "cancelled" },
  question: {
    kind: "question",
    question: {
      id: "dayMonthOrder",
      sentence: "Which day is 05.06.2025?",
      choices: [
        { answer: "day", text: "5 June 2025" },
        { answer: "month", text: "6 May 2025" },
      ],
    },
  },
  "which of two": {
    kind: "question",
    question: {
      id: "columns.amount",
      sentence:
        "Which column is the amount: “Net” or “Gross”? With “Gross”, 30 of 61 customers would get another letter.",
      choices: [
        { answer: "Net", text: "Net", follows: "61 customers, €26.9K" },
        { answer: "Gross", text: "Gross", follows: "61 customers, €32.3K" },
      ],
    },
  },
  "partial use": {
    kind: "question",
    question: {
      id: "partialUse",
      title: words.messages.problems.partialTitle,
      sentence: Object.values(
        words.problem({ code: "partialUse", facts: { used: 4, rows: 27, share: "3.8%" } })
      ).join(" "),
      reasons: foundIssues(
        [
          { ...blank, code: "blankCustomer", count: 22, facts: { sum: 900.5 } },
          { ...blank, code: "unreadableDate", count: 1, facts: { sum: 100 } },
        ],
        [{ sheet: "Sales", firstRow: 0, row: 0, column: 0 }],
        words,
        units
      ),
      choices: [{ answer: "accepted", text: words.messages.problems.acceptPartial }],
    },
  },
  problem: { kind: "problem", problem: { ...problem, suggestion: "Feb!A1:C62", detail: "Error" } },
  "which column": {
    kind: "problem",
    problem: {
      ...problem,
      column: {
        role: "amount",
        headers: ["Buyer", "Net"],
        address: "Sales!A1:C62",
        settings: result.analysis.settings,
      },
    },
  },
};
