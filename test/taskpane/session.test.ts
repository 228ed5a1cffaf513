import { readSettings } from "../../src/engine/settings/readSettings";
import type { Settings } from "../../src/engine/settings/settings";
import { answersGiven } from "../../src/taskpane/state/answersGiven";
import { createSession, type Session } from "../../src/taskpane/state/session";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { FakeExcel } from "./fakeExcel";
import { FakeJob } from "./fakeJob";
import { resultOf } from "./resultOf";
import { sampleClassify } from "./sampleClassify";
import { sampleHistory } from "./sampleHistory";
import { writtenEnd } from "./writtenEnd";

/** One run at a time, and every run ends in a state that the user can leave. */
const result = resultOf();
const failed = (error: unknown) => ({ code: "failed", sentence: String(error), next: "Again." });
const now = () => new Date(2026, 5, 8);
let job: FakeJob;
let store: Store;
let session: Session;
let excel: FakeExcel;

beforeEach(() => {
  job = new FakeJob();
  store = createStore();
  excel = new FakeExcel();
  session = createSession({
    store,
    job: job.run,
    excel,
    history: sampleHistory,
    classify: sampleClassify,
    now,
    failed,
  });
});

/** A run begins when the watch of the last result has ended. */
const begun = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("a second click joins the run that goes on", async () => {
  const first = session.start({ kind: "run" });
  const second = session.start({ kind: "run" });
  await begun();
  job.end(writtenEnd(result));
  await Promise.all([first, second]);
  expect(job.requests).toHaveLength(1);
  void session.start({ kind: "run" });
  await begun();
  expect(job.requests).toHaveLength(2);
});

test("a click that joined a run which came to nothing has its own run after it, the last one alone", async () => {
  const first = session.start({ kind: "run" });
  const second = session.start({ kind: "again" });
  const third = session.start({ kind: "run", address: "Other!A1:C9" });
  await begun();
  job.end({ kind: "problem", problem: failed("nothing there") });
  await begun();
  expect(job.requests).toHaveLength(2);
  expect(job.last.address).toBe("Other!A1:C9");
  expect(store.state().screen.kind).toBe("reading");
  // And one that joins the second is that run.
  const fourth = session.start({ kind: "run" });
  job.end(writtenEnd(result));
  await Promise.all([first, second, third, fourth]);
  expect(job.requests).toHaveLength(2);
  expect(store.state().screen).toMatchObject({ kind: "result", writing: { kind: "done" } });
});

test("after Cancel nothing begins by itself", async () => {
  const first = session.start({ kind: "run" });
  const second = session.start({ kind: "run" });
  await begun();
  session.cancel();
  await Promise.all([first, second]);
  expect(job.requests).toHaveLength(1);
  expect(store.state().screen).toEqual({ kind: "cancelled" });
});

test("a run of its own takes the workbook's settings", async () => {
  void session.start({ kind: "run" });
  await begun();
  expect(job.last).toMatchObject({ answers: {} });
  expect(job.last.settings).toBeUndefined();
  expect(job.last.address).toBeUndefined();
});

test("an answer runs the same request again, and stays for later changes of the same list", async () => {
  const question = { id: "dayMonthOrder", sentence: "Which?", choices: [] };
  const asking = session.start({ kind: "run", address: "Sales!A1:C62" });
  await begun();
  job.end({ kind: "question", question });
  await asking;
  expect(store.state().screen).toEqual({ kind: "question", question });

  const answering = session.start({ kind: "answer", question: "dayMonthOrder", answer: "day" });
  await begun();
  expect(job.last).toMatchObject({ address: "Sales!A1:C62", answers: { dayMonthOrder: "day" } });
  job.end(writtenEnd(result));
  await answering;

  const settings = readSettings({ period: "quarter" });
  const changing = session.start({ kind: "change", address: "Sales!A1:C62", settings });
  await begun();
  expect(job.last).toMatchObject({ settings, answers: { dayMonthOrder: "day" } });
  job.end({ kind: "cancelled" });
  await changing;
});

const question = (id: string) => ({ id, sentence: "Which?", choices: [] });

/** Runs on a list until its question, and answers it. */
async function answered(id: string, answer: string): Promise<void> {
  const asking = session.start({ kind: "run" });
  await begun();
  job.tell({ kind: "located", address: "Sales!A1:C62", rows: 61 });
  job.end({ kind: "question", question: question(id) });
  await asking;
  const answering = session.start({ kind: "answer", question: id, answer });
  await begun();
  job.tell({ kind: "located", address: "Sales!A1:C62", rows: 61 });
  job.end(writtenEnd(result));
  await answering;
}

test("the questions of a list stay answered in the next run, until another list is found", async () => {
  await answered("dayMonthOrder", "day");
  const answers = { dayMonthOrder: "day" };
  const again = session.start({ kind: "again" });
  await begun();
  expect(job.last).toMatchObject({ again: true, answers, answersOf: "Sales!A1:C62" });
  // It has grown, and is the same.
  job.tell({ kind: "located", address: "Sales!A1:C63", rows: 62 });
  job.end(writtenEnd(result));
  await again;
  expect(answersGiven(store.state())).toMatchObject([{ answer: "day" }]);

  const other = session.start({ kind: "run" });
  await begun();
  expect(job.last).toMatchObject({ answers, answersOf: "Sales!A1:C63" });
  job.tell({ kind: "located", address: "Other!A1:C9", rows: 8 });
  job.end(writtenEnd(result));
  await other;
  expect(answersGiven(store.state())).toEqual([]);
  void session.start({ kind: "run" });
  await begun();
  expect(job.last).toMatchObject({ answers: {}, answersOf: "Other!A1:C9" });
});

test("an answer about a column is no answer any more once it is a setting", async () => {
  await answered("columns.amount", "Net");
  expect(answersGiven(store.state())).toEqual([]);
  const settings = readSettings({ columns: { amount: "Gross" } });
  void session.start({ kind: "change", address: "Sales!A1:C62", settings });
  await begun();
  expect(job.last).toMatchObject({ settings, answers: {} });
});

test("other settings without an address: where the last run looked", async () => {
  const again = session.start({ kind: "again" });
  await begun();
  job.end({ kind: "problem", problem: failed("setting") });
  await again;
  const settings = readSettings({});
  void session.start({ kind: "change", settings });
  await begun();
  expect(job.last).toMatchObject({ again: true, settings });
  expect(job.last.address).toBeUndefined();
});

test("classes beside the list are asked for of the result that stands there, with its settings and answers", async () => {
  const running = session.start({ kind: "run", address: "Sales!A1:C62" });
  await begun();
  expect(job.last.adjacentTo).toBeUndefined();
  job.end(writtenEnd(result));
  await running;
  const adjacentTo = { result, sheets: ["Segments"] };
  const writing = session.start({ kind: "classColumns", of: adjacentTo });
  await begun();
  const { settings } = result.analysis;
  expect(job.last).toMatchObject({ address: "Sales!A1:C62", settings, answers: {} });
  expect(job.last.adjacentTo).toBe(adjacentTo);
  job.end(writtenEnd(result, { classColumns: "written" }));
  await writing;
  void session.start({ kind: "change", address: "Sales!A1:C62", settings });
  await begun();
  expect(job.last.adjacentTo).toBeUndefined();
});

test("cancel aborts the run that goes on, and nothing else", async () => {
  session.cancel();
  const running = session.start({ kind: "run" });
  await begun();
  session.cancel();
  await running;
  expect(job.last.signal.aborted).toBe(true);
  expect(store.state().screen).toEqual({ kind: "cancelled" });
});

test("an exception becomes a problem, and the next run can start", async () => {
  const running = session.start({ kind: "run" });
  await begun();
  job.fail(new Error("boom"));
  await running;
  expect(store.state().screen).toMatchObject({
    kind: "problem",
    problem: { sentence: "Error: boom" },
  });
  void session.start({ kind: "run" });
  await begun();
  expect(job.requests).toHaveLength(2);
});

test("remove takes the results out, but not under a run", async () => {
  const running = session.start({ kind: "run" });
  await begun();
  await session.remove();
  expect(excel.removed).toBe(0);
  job.end(writtenEnd(result));
  await running;
  await session.remove();
  expect(excel.removed).toBe(1);
  expect(store.state().screen).toEqual({ kind: "idle", isRemoved: true });
});

test("results that cannot be removed, and a cell that cannot be shown, are told beside the result until something is done", async () => {
  const running = session.start({ kind: "run" });
  await begun();
  job.end(writtenEnd(result));
  await running;
  excel.refusal = new Error("protected");
  await session.remove();
  const refused = { sentence: "Error: protected" };
  expect(store.state().screen).toMatchObject({ kind: "result", result, refused });
  expect(await session.findResults()).toBeUndefined();
  excel.refusal = undefined;
  await session.showCell("Sales!B7");
  expect(excel.shown).toEqual(["Sales!B7"]);
  // What was refused is past.
  expect(store.state().screen).toMatchObject({ kind: "result", refused: undefined });
});

test("rows are shown when the run that goes on has ended; what Excel refuses is told beside the result", async () => {
  const running = session.start({ kind: "run" });
  const showing = session.showRows({ kind: "row", customer: "Alfa" });
  await begun();
  expect(excel.rows).toEqual([]);
  job.end(writtenEnd(result));
  await Promise.all([running, showing]);
  expect(excel.rows).toEqual([{ kind: "row", customer: "Alfa" }]);
  excel.refusal = new Error("hidden");
  await session.showRows({ kind: "rows", column: "segment", values: ["AX"] });
  expect(store.state().screen).toMatchObject({ refused: { sentence: "Error: hidden" } });
});

test("what is typed for a customer is read and written after the run that goes on, and says where Excel refuses", async () => {
  const running = session.start({ kind: "run" });
  const writing = session.writeTyped("Alfa", { column: "owner", text: "Anna" });
  await begun();
  expect(excel.typed.size).toBe(0);
  job.end(writtenEnd(result));
  await running;
  expect(await writing).toBe(true);
  expect(await session.readTyped("Alfa")).toEqual({ classByHand: "", owner: "Anna", note: "" });
  excel.refusal = new Error("protected");
  expect(await session.writeTyped("Alfa", { column: "note", text: "Call" })).toBe(false);
  expect(await session.readTyped("Alfa")).toBeUndefined();
  expect(store.state().screen).toMatchObject({ refused: { sentence: "Error: protected" } });
});

test("an undo is noticed, and a redo; the next run ends the watch of the last", async () => {
  const running = session.start({ kind: "run" });
  await begun();
  job.end(writtenEnd(result));
  await running;
  expect(excel.watches).toBe(1);
  excel.tell(false);
  expect(store.state().screen).toMatchObject({ writing: { kind: "done", gone: true } });
  excel.tell(true);
  expect(store.state().screen).toMatchObject({ writing: { kind: "done", gone: false } });
  void session.start({ kind: "run" });
  await begun();
  expect(excel.watches).toBe(0);
  excel.tell(false);
  expect(store.state().screen).toMatchObject({ kind: "reading" });
});

describe("the history of a customer", () => {
  const asked = new AbortController().signal;

  /** Ended as written. */
  const run = async (): Promise<void> => {
    void session.start({ kind: "run" });
    await begun();
    job.end(writtenEnd(result));
    await begun();
  };

  test("is what the engine says", async () => {
    await run();
    expect(await session.history(1, asked)).toMatchObject({ name: "Beta", gap: { days: 31 } });
  });

  test("is of what is in sight, whatever the engine was asked in between", async () => {
    const asks: string[] = [];
    const parts = { store, job: job.run, excel, now, failed };
    session = createSession({
      ...parts,
      classify: async (settings) => {
        asks.push(`classify ${settings.abc.a}`);
        return sampleClassify(settings);
      },
      history: async (customer, signal) => {
        asks.push("history");
        return sampleHistory(customer, signal);
      },
    });
    await run();
    await session.history(1, asked);
    await session.preview(readSettings({ abc: { a: 0.5 } }));
    await session.history(1, asked);
    await session.preview(undefined);
    await session.history(1, asked);
    await session.history(1, asked);
    expect(asks).toEqual([
      "history",
      "classify 0.5",
      "history",
      "classify 0.8",
      "history",
      "history",
    ]);
  });

  test("and a preview are none where a run that was cancelled may have left another list with the engine", async () => {
    await run();
    void session.start({ kind: "run", address: "Other!A1:C9" });
    await begun();
    job.tell({ kind: "analysing" });
    session.cancel();
    await begun();
    expect(store.state().screen).toMatchObject({ kind: "result", result });
    expect(await session.history(1, asked)).toBeNull();
    await session.preview(readSettings({ abc: { a: 0.5 } }));
    expect(store.state().screen).not.toHaveProperty("preview");
    await run();
    expect(await session.history(1, asked)).toMatchObject({ name: "Beta" });
  });

  test("that cannot be had is a sentence beside the result, unless nobody waits for it any more", async () => {
    const history = (): Promise<never> => Promise.reject(new Error("The worker failed"));
    const parts = { store, job: job.run, excel, classify: sampleClassify, now, failed };
    const broken = createSession({ ...parts, history });
    void broken.start({ kind: "run" });
    await begun();
    job.end(writtenEnd(result));
    await begun();
    expect(await broken.history(1, AbortSignal.abort())).toBeNull();
    expect(store.state().screen).not.toHaveProperty("refused");
    expect(await broken.history(1, asked)).toBeNull();
    expect(store.state().screen).toMatchObject({
      refused: { sentence: "Error: The worker failed" },
    });
  });
});

test("of previews asked for while one is computed only the last is; during a run there is none", async () => {
  const asked: number[] = [];
  const classify: typeof sampleClassify = (settings) => {
    asked.push(settings.abc.a);
    return sampleClassify(settings);
  };
  const limits = (a: number): Settings => readSettings({ abc: { a } });
  const parts = { store, job: job.run, excel, history: sampleHistory, now, failed };
  const previewing = createSession({ ...parts, classify });
  void previewing.start({ kind: "run" });
  await begun();
  await previewing.preview(limits(0.5));
  expect(asked).toEqual([]);
  job.end(writtenEnd(result));
  await begun();
  await Promise.all([0.5, 0.6, 0.7, 0.9].map((a) => previewing.preview(limits(a))));
  expect(asked).toEqual([0.5, 0.9]);
  expect(store.state().screen).toMatchObject({ preview: { settings: { abc: { a: 0.9 } } } });
  await previewing.preview(undefined);
  // The result is there as it was.
  expect(asked).toEqual([0.5, 0.9]);
  expect(store.state().screen).not.toHaveProperty("preview");
});
