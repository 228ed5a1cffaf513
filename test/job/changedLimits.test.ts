/** Other limits for the list of the last run: nothing is read again, and the result is what reading again would give. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import type { Job, JobEvent, JobRequest, Written } from "../../src/job/job";
import { wordingFor } from "../../src/wording/wordingFor";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { HEADER, ROWS } from "../cases/salesList";
import { openWorkbook, type Workbook } from "../excel/office";
import { onlySheets } from "../onlySheets";
import { sampleOf } from "../sample";

const LIST = "Sales!A1:C27";
const newJob = (): Job =>
  createJob({
    runner: createInlineRunner(),
    wording: () => wordingFor("en-US"),
    now: () => new Date(2026, 5, 3, 9, 30),
    interactive: true,
    watch: true,
  });

async function runOf(
  job: Job,
  settings: object,
  more: Partial<JobRequest> = {}
): Promise<Written & { readonly heard: readonly JobEvent["kind"][] }> {
  const heard: JobEvent["kind"][] = [];
  const end = await job({
    address: LIST,
    settings: onlySheets(["matrix"], readSettings(settings)),
    answers: {},
    signal: new AbortController().signal,
    ...more,
    onEvent(event) {
      heard.push(event.kind);
      more.onEvent?.(event);
    },
  });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return { ...end, heard };
}

/** Excel's events arrive a moment later. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const READ = ["located", "read", "analysing", "analysed", "told", "writing"];
const NOT_READ = ["analysing", "analysed", "told", "writing"];

let book: Workbook;
let job: Job;
beforeAll(async () => {
  book = await openWorkbook([HEADER, ...ROWS]);
  job = newJob();
  // Its three sheets are new.
  expect((await runOf(job, {})).heard).toEqual([...READ, "filling", "filling", "filling"]);
});
afterAll(() => book.close());

/** Every run of one workbook takes longer in the stand-in than the one before: the long test holds all. */
const CHANGES: readonly (readonly [string, object])[] = [
  ["limits of ABC", { abc: { a: 0.5, b: 0.9 } }],
  ["ABC by the number of customers", { abc: { by: "count" } }],
  ["another value", { value: "purchases" }],
  ["limits of XYZ", { xyz: { x: 0.9, y: 0.3 } }],
  ["another method of XYZ", { xyz: { method: "cv" } }],
  ["another period", { period: "quarter" }],
  ["fixed days of silence", { lost: { rule: "days", days: 30 } }],
  ["back to what it was", {}],
];

test.each(sampleOf(CHANGES, 2))("%s", async (_, settings) => {
  const { result, sheets, heard } = await runOf(job, settings);
  expect(heard).toEqual(NOT_READ);
  const anew = await runOf(newJob(), settings);
  expect(anew.heard).toEqual(READ);
  expect(result).toEqual(anew.result);
  expect(sheets).toEqual(anew.sheets);
});

test("what is changed stands on the sheets, and is kept for the next run", async () => {
  await runOf(job, { abc: { a: 0.5, b: 0.6 } });
  const end = await job({
    address: LIST,
    answers: {},
    signal: new AbortController().signal,
    onEvent: () => undefined,
  });
  expect(end).toMatchObject({
    kind: "written",
    result: { analysis: { settings: { abc: { a: 0.5, b: 0.6 } } } },
  });
});

describe("is read again", () => {
  beforeEach(async () => void (await runOf(job, {})), 60_000);

  test.each<readonly [string, object]>([
    ["for another column", { columns: { customer: "Customer" } }],
    ["for other rows", { rows: { totals: "kept" } }],
    ["for other days", { from: "2025-03-01" }],
    ["for another day to look from", { asOf: "2025-10-31" }],
  ])(
    "%s",
    async (_, settings) => {
      expect((await runOf(job, settings)).heard).toEqual(READ);
    },
    60_000
  );

  test("when it was edited", async () => {
    book.book
      .sheetByName("Sales")!
      .write({ row: 1, column: 2, rows: 1, columns: 1 }, [[9e6]], [], []);
    await told();
    const { heard, result } = await runOf(job, { abc: { a: 0.5 } });
    expect(heard).toEqual(READ);
    expect(result.usedSum).toBeGreaterThan(9e6);
  });

  test("when something else was edited: a formula may look there", async () => {
    book.book
      .sheetByName("Sales")!
      .write({ row: 0, column: 9, rows: 1, columns: 1 }, [["x"]], [], []);
    await told();
    expect((await runOf(job, { abc: { a: 0.5 } })).heard).toEqual(READ);
  });

  test("and corrected where the change is told too late", async () => {
    let isEdited = false;
    const onEvent = ({ kind }: JobEvent): void => {
      if (kind !== "analysed" || isEdited) return;
      isEdited = true;
      book.book
        .sheetByName("Sales")!
        .write({ row: 1, column: 2, rows: 1, columns: 1 }, [[9e6]], [], []);
    };
    const { heard, result } = await runOf(job, { abc: { a: 0.5 } }, { onEvent });
    expect(heard.filter((kind) => kind !== "listChanged")).toEqual([
      "analysing",
      "analysed",
      ...READ,
    ]);
    expect(result.usedSum).toBeGreaterThan(9e6);
  });

  test("when rows were hidden, of which Excel tells nothing: the result is corrected before it is written", async () => {
    const hide = (hidden: boolean) =>
      book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sales").getRange("5:6").rowHidden = hidden;
        await context.sync();
      });
    await hide(true);
    const { heard, result } = await runOf(job, { abc: { a: 0.5 } });
    expect(heard).toEqual(["analysing", "analysed", ...READ]);
    expect(result.source.facts.hiddenUsed).toBe(2);
    await hide(false);
  });

  test("for another list, and for the letters next to it", async () => {
    expect((await runOf(job, {}, { address: "Sales!A1:C20" })).heard).toEqual(READ);
    const { result, sheets } = await runOf(job, {});
    // The sheets stand already.
    expect((await runOf(job, {}, { adjacentTo: { result, sheets } })).heard).toEqual(
      READ.filter((kind) => kind !== "told")
    );
  });
});
