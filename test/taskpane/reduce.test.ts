import { isWorking } from "../../src/taskpane/state/isWorking";
import { nextRequest } from "../../src/taskpane/state/nextRequest";
import { reduce } from "../../src/taskpane/state/reduce";
import type { ReportInput } from "../../src/report/reportInput";
import type { Action, Ask, Screen, State } from "../../src/taskpane/state/state";
import { resultOf } from "./resultOf";
import { writtenEnd } from "./writtenEnd";

/** The states of the pane, told as they follow each other: what a user would expect to see next. */
const result = resultOf();
const problem = { code: "readOnly", sentence: "This workbook is read-only.", next: "Save a copy." };
const IDLE: State = { screen: { kind: "idle" }, request: { answers: {} }, questions: {} };
const stateAfter = (...actions: Action[]): State => actions.reduce(reduce, IDLE);
const after = (...actions: Action[]): Screen => stateAfter(...actions).screen;
const started: Action = { kind: "run" };
const analysed: Action = { kind: "analysed", result };
const end = writtenEnd(result, { sheets: ["Segments"] });
const written: Action = end;

test("a run from click to written", () => {
  const states: Screen[] = [];
  const actions: Action[] = [
    started,
    { kind: "located", address: "Sales!A1:C62", rows: 61 },
    { kind: "read", rows: 40 },
    { kind: "analysing" },
    analysed,
    written,
  ];
  actions.reduce((state, action) => {
    const next = reduce(state, action);
    states.push(next.screen);
    return next;
  }, IDLE);
  const source = { address: "Sales!A1:C62", rows: 61 };
  expect(states).toEqual([
    { kind: "reading", source: undefined, rowsRead: 0, previous: undefined },
    { kind: "reading", source, rowsRead: 0, previous: undefined },
    { kind: "reading", source, rowsRead: 40, previous: undefined },
    { kind: "analysing", source, previous: undefined },
    { kind: "result", result, doors: [], writing: { kind: "running", sheets: undefined } },
    {
      kind: "result",
      result,
      doors: [],
      writing: {
        kind: "done",
        gone: false,
        sheets: ["Segments"],
        classColumns: "notAsked",
        isOneUndo: true,
        removed: [],
        runs: [],
        remarks: [],
      },
    },
  ]);
  expect(states.map(isWorking)).toEqual([true, true, true, true, true, false]);
});

test("a problem while writing keeps the result; one before it stands alone", () => {
  expect(after(started, analysed, { kind: "problem", problem })).toEqual({
    kind: "result",
    result,
    doors: [],
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
    doors: [],
    writing: { kind: "cancelled" },
  });
});

test("a question that is cancelled gives back what was in sight before its run, not what that has computed", () => {
  const question: Action = { kind: "question", question: { id: "q", sentence: "?", choices: [] } };
  const cancelled: Action = { kind: "cancelled" };
  expect(after(started, question, cancelled)).toEqual(cancelled);
  expect(after(started, analysed, question, cancelled)).toEqual(cancelled);
  const other: Action = { kind: "analysed", result: { ...result, usedSum: 1 } };
  // Handed on as it is.
  const told = { result } as ReportInput;
  for (const way of [[], [{ kind: "analysing" } as const, other]]) {
    const asked = stateAfter(started, { ...end, told }, started, ...way, question);
    expect(asked.screen).toMatchObject({ kind: "question", previous: result, told });
    expect(reduce(asked, cancelled).screen).toEqual({
      kind: "result",
      result,
      told,
      doors: [],
      writing: cancelled,
    });
    // While the answer is worked with it stays in sight as well.
    const answered = reduce(asked, { kind: "answer", question: "q", answer: "yes" }).screen;
    expect(answered).toMatchObject({ kind: "reading", previous: result, told });
  }
});

test("what is opened is closed one after the other, and all of it by a new result", () => {
  const open = { kind: "open", door: { kind: "members", of: { by: "all" } } } as const;
  const further = { kind: "open", door: { kind: "customer", customer: 0 } } as const;
  const opened = [started, written, open, further] as const;
  expect(after(...opened)).toMatchObject({ doors: [open.door, further.door] });
  expect(after(...opened, { kind: "back" })).toMatchObject({ doors: [open.door] });
  expect(after(started, analysed, open, written)).toMatchObject({ doors: [open.door] });
  expect(after(...opened, started, analysed)).toMatchObject({ doors: [] });
  expect(after(...opened, started, { kind: "cancelled" })).toMatchObject({ doors: [] });
  for (const action of [open, { kind: "back" } as const]) expect(reduce(IDLE, action)).toBe(IDLE);
  const shown = stateAfter(started, written);
  expect(reduce(shown, { kind: "back" })).toBe(shown);
});

test("a preview stands beside the result until it is as it was, or run", () => {
  const previewed = { kind: "previewed", analysis: result.analysis } as const;
  const seen = stateAfter(started, written, previewed);
  expect(seen.screen).toMatchObject({ result, preview: result.analysis });
  expect(reduce(seen, { kind: "asItWas" }).screen).toEqual(after(started, written));
  expect(after(started, written, previewed, started, analysed)).not.toHaveProperty("preview");
  // Not while it is written: the sheets would be of another result than the pane.
  expect(after(started, analysed, previewed)).not.toHaveProperty("preview");
  expect(reduce(IDLE, previewed)).toBe(IDLE);
});

test("a result that the workbook holds is shown while nothing else is", () => {
  const found = {
    headline: "4 customers.",
    run: undefined,
    cells: new Map<string, number>(),
    sheets: [],
    list: undefined,
  };
  const looked: Action = { kind: "found", found, today: 46_181 };
  const standing = { kind: "standing", found, today: 46_181 };
  expect(after(looked)).toEqual(standing);
  expect(reduce({ ...IDLE, screen: { kind: "idle", unfinished: "A1" } }, looked).screen).toEqual({
    ...standing,
    unfinished: "A1",
  });
  expect(after(looked, started).kind).toBe("reading");
  expect(after(started, looked).kind).toBe("reading");
  expect(after(looked, { kind: "removed" }, looked)).toEqual({ kind: "idle", isRemoved: true });
  expect(after(looked, { kind: "refused", problem })).toEqual({ ...standing, refused: problem });
});

test("a list that changed after it was read makes its result old, until the next one", () => {
  const changed: Action = { kind: "listChanged" };
  expect(after(started, changed)).toEqual(after(started));
  expect(after(started, analysed, changed, written)).toMatchObject({ isListChanged: true });
  expect(after(started, written, changed, changed)).toMatchObject({
    isListChanged: true,
    writing: { kind: "done" },
  });
  expect(after(started, written, changed, started, analysed)).not.toHaveProperty("isListChanged");
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
  const ends: State[] = [
    IDLE,
    stateAfter(started, { kind: "cancelled" }),
    stateAfter(started, written),
  ];
  for (const state of ends) for (const action of late) expect(reduce(state, action)).toBe(state);
});

test("results that were removed leave the pane as at the beginning; a refusal is told beside the result", () => {
  expect(after(started, written, { kind: "removed" })).toEqual({ kind: "idle", isRemoved: true });
  const refused: Action = { kind: "refused", problem };
  expect(after(started, written, refused)).toEqual({
    ...after(started, written),
    refused: problem,
  });
  expect(after(refused)).toEqual({ kind: "problem", problem });
  const done: Action = { kind: "refused", problem: undefined };
  expect(after(started, written, refused, done)).toMatchObject({ refused: undefined });
  expect(reduce(IDLE, done)).toBe(IDLE);
  expect(after(started, written, refused, started, written)).not.toHaveProperty("refused");
});

test("while a run goes on, nothing else can be asked for", () => {
  const asks: Ask[] = [
    { kind: "run", address: "Other!A1" },
    { kind: "again" },
    { kind: "change", settings: result.analysis.settings },
    { kind: "classColumns", of: { result, sheets: [] } },
    { kind: "answer", question: "q", answer: "a" },
  ];
  for (const working of [stateAfter(started), stateAfter(started, analysed)])
    for (const ask of asks) expect(reduce(working, ask)).toBe(working);
});

test("removing is asked about first, and not while a run goes on", () => {
  const results = { sheets: ["Segments"], adjacent: [], typed: 0, joins: 0 };
  const removable: Action = { kind: "removable", results };
  const asked = [started, written, removable] as const;
  expect(after(...asked)).toEqual({ ...after(started, written), removal: results });
  expect(after(...asked, { kind: "kept" })).toEqual(after(started, written));
  expect(after(...asked, started, written)).not.toHaveProperty("removal");
  expect(after(started, analysed, removable)).not.toHaveProperty("removal");
});

describe("what a run is asked for", () => {
  const located = (address: string): Action => ({ kind: "located", address, rows: 9 });
  const question = { id: "dayMonthOrder", sentence: "Which?", choices: [] };
  const answer: Ask = { kind: "answer", question: "dayMonthOrder", answer: "day" };
  const { settings } = result.analysis;
  const requestAfter = (...actions: Action[]) => stateAfter(...actions).request;
  const answered = [
    { kind: "run", address: "Sales!A1" },
    located("Sales!A1:C62"),
    { kind: "question", question },
    answer,
    located("Sales!A1:C62"),
    written,
  ] as const satisfies Action[];

  test("an answer repeats the request; the question is remembered", () => {
    expect(stateAfter(...answered)).toMatchObject({
      request: {
        address: "Sales!A1",
        answers: { dayMonthOrder: "day" },
        answersOf: "Sales!A1:C62",
      },
      questions: { dayMonthOrder: question },
    });
  });

  test("answers stay with their list, also when it has grown", () => {
    const grown = requestAfter(...answered, { kind: "again" }, located("Sales!A1:C63"));
    expect(grown).toEqual({
      again: true,
      answers: { dayMonthOrder: "day" },
      answersOf: "Sales!A1:C63",
    });
    const other = requestAfter(...answered, started, located("Other!A1:B9"));
    expect(other).toEqual({ answers: {}, answersOf: "Other!A1:B9" });
  });

  test("other settings: where the last run looked, or at an address", () => {
    const changed = { settings, answers: { dayMonthOrder: "day" }, answersOf: "Sales!A1:C62" };
    expect(requestAfter(...answered, { kind: "change", settings })).toEqual({
      ...changed,
      address: "Sales!A1",
    });
    expect(
      requestAfter(...answered, { kind: "again" }, written, { kind: "change", settings })
    ).toEqual({ ...changed, again: true });
    const answers = { dayMonthOrder: "month", "columns.amount": "Net" };
    const change: Ask = { kind: "change", address: "B!A1", settings, answers };
    expect(requestAfter(...answered, change)).toEqual({
      ...changed,
      address: "B!A1",
      answers: { dayMonthOrder: "month" },
    });
  });

  test("classes beside a list: with the settings of the result that stands there, once", () => {
    const of = { result, sheets: ["Segments"] };
    const beside = [...answered, { kind: "classColumns", of }, written] as const;
    expect(requestAfter(...beside)).toMatchObject({
      address: "Sales!A1:C62",
      settings,
      answers: { dayMonthOrder: "day" },
      adjacentTo: of,
    });
    for (const ask of [started, { kind: "again" }, { kind: "change", settings }] as const)
      expect(requestAfter(...beside, ask)).not.toHaveProperty("adjacentTo");
  });

  test("what happens during a run does not change it", () => {
    const request = { answers: {}, again: true };
    for (const action of [analysed, written, { kind: "cancelled" }] as const)
      expect(nextRequest(request, action)).toBe(request);
  });
});
