import type { FoundIssue } from "../../../src/report/foundIssues";
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
const result = {
  ...found,
  source: { ...found.source, siblings: ["Feb!A1:C62"] },
  issues: [issue("repaired", "12 dates are text."), issue("leftOut", "A totals row.")],
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
  classColumns: "notAsked",
  remarks: [],
  isOneUndo: true,
  removed: [],
} as const;
const source = { address: "Sales!A1:C62", rows: 61 };

/** Every screen of the pane, by name. */
export const SCREENS: { readonly [name: string]: Screen } = {
  idle: { kind: "idle" },
  unfinished: { kind: "idle", unfinished: "Sales!A1:C62" },
  locating: { kind: "reading", source: undefined, rowsRead: 0, previous: undefined },
  reading: { kind: "reading", source, rowsRead: 40, previous: undefined },
  "reading again": { kind: "reading", source, rowsRead: 40, previous: result },
  analysing: { kind: "analysing", source, previous: undefined },
  writing: { kind: "result", result, writing: { kind: "running" } },
  written: { kind: "result", result, writing: done },
  "written after a fault": {
    kind: "result",
    result,
    writing: { ...done, isOneUndo: false, removed: ["Matrix"] },
  },
  gone: { kind: "result", result, writing: { ...done, gone: true } },
  removal: {
    kind: "result",
    result,
    writing: done,
    removal: { sheets: done.sheets, adjacent: ["Sales!D1:G62"], joins: 0 },
  },
  "not written": { kind: "result", result, writing: { kind: "failed", problem } },
  "not continued": { kind: "result", result, writing: { kind: "cancelled" } },
  refused: { kind: "result", result, writing: done, refused: problem },
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
