/** Real runs through office.js and the stand-in: how a request ends, in every way it can, and what stands in the workbook then. */
import { readSettings } from "../../src/engine/settings/readSettings";
import type { JobEvent } from "../../src/job/job";
import { segmentResultJson } from "../../src/job/segmentResultJson";
import { wordingFor } from "../../src/wording/wordingFor";
import { CLASSES, HEADER, ROWS, serial } from "../cases/salesList";
import { openWorkbook, type Workbook } from "../excel/office";

let workbook: Workbook | undefined;
const open = async (
  rows?: Parameters<typeof openWorkbook>[0],
  options?: Parameters<typeof openWorkbook>[1]
): Promise<Workbook> => (workbook = await openWorkbook(rows, { sheets: [], ...options }));
afterEach(() => workbook?.close());

test("one cell inside the list is enough: events in order, classes of the worked example", async () => {
  const book = await open();
  const events: JobEvent[] = [];
  const end = await book.run({ onEvent: (event) => events.push(event) });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(events.map(({ kind }) => kind)).toEqual([
    "located",
    "read",
    "analysing",
    "analysed",
    "told",
    "writing",
    "filling",
    "filling",
  ]);
  expect(events.slice(-2)).toEqual([
    { kind: "filling", sheet: "Segments", place: 1 },
    { kind: "filling", sheet: "Runs", place: 2 },
  ]);
  expect(events[0]).toEqual({ kind: "located", address: "Sales!A1:C27", rows: 27 });
  const { customers } = segmentResultJson(
    end,
    { batches: 0, requestBytes: 0, responseBytes: 0 },
    wordingFor("en-US")
  );
  expect(Object.fromEntries(customers.map(({ customer, segment }) => [customer, segment]))).toEqual(
    CLASSES
  );
});

test("the JSON of the command line: ISO days, shares, reasons in place of letters", async () => {
  const lines = [...ROWS, [serial("2025-06-01"), "Omega", -50]];
  const book = await open([HEADER, ...lines]);
  const end = await book.run();
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  const json = segmentResultJson(
    end,
    { batches: 9, requestBytes: 8, responseBytes: 7 },
    wordingFor("en-US")
  );
  expect(json).toMatchObject({
    source: {
      address: "Sales!A1:C28",
      shape: "lines",
      rows: 27,
      columns: { customer: "Customer", date: "Date", amount: "Amount" },
    },
    asOf: "2025-12-31",
    period: "month",
    rows: { read: 27, used: 27, repaired: 0, leftOut: 0 },
    traffic: { batches: 9, requestBytes: 8, responseBytes: 7 },
  });
  expect(json.matrix["AX"]).toEqual({
    customers: 1,
    value: 12_000,
    share: expect.closeTo(12_000 / 15_200, 9) as number,
  });
  // Omega only returned: no class, and the reason in its place.
  expect(json.customers.at(-1)).toMatchObject({
    customer: "Omega",
    value: -50,
    abc: null,
    abcReason: "nonPositive",
    segment: null,
    firstPurchase: null,
    recencyDays: null,
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

describe("nothing is written", () => {
  test("after Cancel while reading", async () => {
    const book = await open();
    const controller = new AbortController();
    const end = await book.run({
      signal: controller.signal,
      onEvent: ({ kind }) => {
        if (kind === "read") controller.abort();
      },
    });
    expect(end).toEqual({ kind: "cancelled" });
    expect(await book.sheets()).toEqual(["Sales"]);
  });

  test("after Cancel at the last moment", async () => {
    const book = await open();
    const controller = new AbortController();
    const end = await book.run({
      signal: controller.signal,
      onEvent: ({ kind }) => {
        if (kind === "analysed") controller.abort();
      },
    });
    expect(end).toEqual({ kind: "cancelled" });
    expect(await book.sheets()).toEqual(["Sales"]);
  });

  test("while a question is open: two currencies are never added up", async () => {
    const rows = ROWS.map(([day, customer, amount], i) => [
      day!,
      customer!,
      amount!,
      i % 3 === 0 ? "EUR" : "UAH",
    ]);
    const book = await open([[...HEADER, "Currency"], ...rows]);
    const end = await book.run();
    if (end.kind !== "question") throw new Error(JSON.stringify(end));
    expect(end.question.id).toBe("currencies");
    expect(end.question.choices.map(({ answer }) => answer).sort()).toEqual(["EUR", "UAH"]);
    expect(await book.sheets()).toEqual(["Sales"]);
    const answered = await book.run({ answers: { currencies: "UAH" } });
    if (answered.kind !== "written") throw new Error(JSON.stringify(answered));
    // Every third line is in euro: left out, and said.
    expect(answered.result.rows).toMatchObject({ read: 26, leftOut: 9 });
  });

  /** More than one block: the first has 16,384 rows. */
  const LONG = [
    HEADER,
    ...Array.from({ length: 17_000 }, (_, i) => [
      serial("2025-01-01") + (i % 300),
      `Buyer ${i % 50}`,
      10 + (i % 7),
    ]),
  ];

  test("when the list changes while it is read", async () => {
    const book = await open(LONG);
    let blocks = 0;
    const end = await book.run({
      onEvent: ({ kind }) => {
        if (kind !== "read" || (blocks += 1) > 1) return;
        book.book
          .sheetByName("Sales")!
          .write({ row: 5, column: 2, rows: 1, columns: 1 }, [[999]], [], []);
      },
    });
    expect(blocks).toBe(2);
    expect(end).toMatchObject({ kind: "problem", problem: { code: "sourceChanged" } });
    if (end.kind === "problem") expect(end.problem.sentence).toContain("C6");
    expect(await book.sheets()).toEqual(["Sales"]);
  });

  test("but a change beside the list does not matter", async () => {
    const book = await open(LONG);
    const end = await book.run({
      onEvent: ({ kind }) => {
        if (kind === "read")
          book.book
            .sheetByName("Sales")!
            .write({ row: 5, column: 9, rows: 1, columns: 1 }, [[999]], [], []);
      },
    });
    expect(end).toMatchObject({ kind: "written" });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("when Excel fails at batch %d", async (n) => {
    const book = await open();
    book.host.failBatch(n, { code: "GeneralException", message: "There was an internal error." });
    const end = await book.run().catch((error: unknown) => ({ kind: "thrown", error }));
    if (end.kind === "written") return;
    expect(end).toMatchObject({ kind: "problem", problem: { code: "excelError" } });
    expect(await book.sheets()).toEqual(["Sales"]);
  });
});

describe("a wrong place leads somewhere", () => {
  test("our own sheet: the list that it came from", async () => {
    const book = await open();
    await book.run();
    const end = await book.run();
    expect(end).toMatchObject({
      kind: "problem",
      problem: { code: "ownResult", suggestion: "Sales!A1:C27" },
    });
    if (end.kind === "problem")
      expect(await book.run({ address: end.problem.suggestion! })).toMatchObject({
        kind: "written",
      });
  });

  test("an empty cell: the list on the sheet", async () => {
    const book = await open();
    book.select("Sales!J40");
    expect(await book.run()).toMatchObject({
      kind: "problem",
      problem: { code: "emptySelection", suggestion: "Sales!A1:C27" },
    });
  });

  test("several areas", async () => {
    const book = await open();
    book.select("Sales!A1:A5,C1:C5");
    expect(await book.run()).toMatchObject({
      kind: "problem",
      problem: { code: "severalAreas", suggestion: "Sales!A1:C27" },
    });
  });

  test("an address that is not there", async () => {
    const book = await open();
    for (const address of ["Nowhere!A1:C9", "Sales!nonsense"]) {
      const end = await book.run({ address });
      expect(end).toMatchObject({ kind: "problem", problem: { code: "sourceNotFound" } });
      if (end.kind === "problem") expect(end.problem.sentence).toContain(address);
    }
  });

  test.each([
    [5103, "requestTooLarge"],
    [5102, "tooBusy"],
    [7000, "noPermission"],
    [5012, "sessionTimedOut"],
    [5016, "dialogOpen"],
  ] as const)("Excel's refusal %d is told as %s, with a way out", async (refusal, code) => {
    const book = await open();
    book.host.failBatch(1, { refusal });
    const end = await book.run();
    expect(end).toMatchObject({ kind: "problem", problem: { code } });
    if (end.kind === "problem") expect(end.problem.next).not.toBe("");
  });

  test("a cell is being edited", async () => {
    const book = await open();
    book.host.failBatch(1, {
      code: "InvalidOperationInCellEditMode",
      message: "Excel is in cell-editing mode.",
    });
    expect(await book.run()).toMatchObject({ kind: "problem", problem: { code: "cellEditMode" } });
  });
});

test("where the tops of sheets are more than Excel answers at once, no list is offered, and that is all", async () => {
  const long = Array.from({ length: 200 }, () => ['=REPT("x",300)', "=1", "=2"]);
  const book = await open(long, { payloadLimit: 60_000 });
  book.select("Sales!G40");
  const end = await book.run();
  expect(end).toMatchObject({ kind: "problem", problem: { code: "emptySelection" } });
  if (end.kind === "problem") expect(end.problem.suggestion).toBeUndefined();
});

test("the oldest Excel that the manifest promises (ExcelApi 1.13) does it all", async () => {
  const book = await open(undefined, { apiSet: "1.13" });
  expect(await book.run({ letters: true })).toMatchObject({
    kind: "written",
    classColumns: "written",
  });
  expect(await book.run({ address: "Sales!A1:C27" })).toMatchObject({ kind: "written" });
});

test("an older one is told what is missing", async () => {
  const book = await open();
  book.host.failBatch(3, {
    code: "ApiNotFound",
    message: "The API you are trying to use could not be found.",
  });
  expect(await book.run()).toMatchObject({ kind: "problem", problem: { code: "excelTooOld" } });
});

test("the workbook keeps the settings of the last run for the next one", async () => {
  const book = await open();
  await book.run({ settings: readSettings({ lost: { rule: "days", days: 400 } }) });
  const end = await book.run({ address: "Sales!A1:C27" });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(end.result.analysis.settings.lost).toMatchObject({ rule: "days", days: 400 });
  expect(end.result.analysis.statusCounts.lost).toBe(0);
});
