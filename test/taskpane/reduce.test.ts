import { IDLE, isWorking, reduce } from "../../src/taskpane/state/reduce";
import type { Action, State } from "../../src/taskpane/state/state";
import { resultOf } from "./resultOf";

/** The states of the pane, told as they follow each other: what a user would expect to see next. */
const result = resultOf();
const problem = { code: "readOnly", sentence: "This workbook is read-only.", next: "Save a copy." };
const after = (...actions: Action[]): State => actions.reduce(reduce, IDLE);
const started: Action = { kind: "started" };
const analysed: Action = { kind: "analysed", result };
const written: Action = { kind: "written", result, sheets: ["Segments"], classColumns: "notAsked" };

test("a run from click to written", () => {
  const states: State[] = [];
  const actions: Action[] = [
    started,
    { kind: "located", address: "Sales!A1:C62", rows: 61 },
    { kind: "read", rows: 40 },
    { kind: "analysing" },
    analysed,
    written,
  ];
  actions.reduce((state, action) => {
    states.push(reduce(state, action));
    return states.at(-1)!;
  }, IDLE);
  const source = { address: "Sales!A1:C62", rows: 61 };
  expect(states).toEqual([
    { kind: "reading", source: undefined, rowsRead: 0, previous: undefined },
    { kind: "reading", source, rowsRead: 0, previous: undefined },
    { kind: "reading", source, rowsRead: 40, previous: undefined },
    { kind: "analysing", source, previous: undefined },
    { kind: "result", result, writing: { kind: "running" } },
    {
      kind: "result",
      result,
      writing: { kind: "done", gone: false, sheets: ["Segments"], classColumns: "notAsked" },
    },
  ]);
  expect(states.map(isWorking)).toEqual([true, true, true, true, true, false]);
});

test("a problem while writing keeps the result; one before it stands alone", () => {
  expect(after(started, analysed, { kind: "problem", problem })).toEqual({
    kind: "result",
    result,
    writing: { kind: "failed", problem },
  });
  expect(after(started, { kind: "problem", problem })).toEqual({ kind: "problem", problem });
});

test("cancelled: nothing to show, or the result that was there before", () => {
  expect(after(started, { kind: "cancelled" })).toEqual({ kind: "cancelled" });
  const again = [started, written, started] as const;
  expect(after(...again)).toMatchObject({ kind: "reading", previous: result });
  expect(after(...again, { kind: "analysing" }, { kind: "cancelled" })).toEqual({
    kind: "result",
    result,
    writing: { kind: "cancelled" },
  });
});

test("late messages of a run that has ended change nothing", () => {
  const late: Action[] = [
    { kind: "located", address: "A1", rows: 1 },
    { kind: "read", rows: 1 },
    { kind: "analysing" },
    analysed,
    written,
    { kind: "problem", problem },
    { kind: "cancelled" },
    { kind: "question", question: { id: "q", sentence: "?", choices: [] } },
  ];
  const ends: State[] = [IDLE, after(started, { kind: "cancelled" }), after(started, written)];
  for (const state of ends) for (const action of late) expect(reduce(state, action)).toBe(state);
});

test("results that were removed leave the pane as at the beginning; a refusal is told beside the result", () => {
  expect(after(started, written, { kind: "removed" })).toEqual(IDLE);
  const refused: Action = { kind: "refused", problem };
  expect(after(started, written, refused)).toEqual({
    ...after(started, written),
    refused: problem,
  });
  expect(after(refused)).toEqual({ kind: "problem", problem });
  expect(after(started, written, refused, started, written)).not.toHaveProperty("refused");
});
