/** A wrong selection leads somewhere useful: what is told, and that its one button works. Real runs through office.js and the stand-in. */
import type { JobEnd } from "../../src/job/job";
import { CLASSES, HEADER, ROWS } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "../excel/office";

let workbook: Workbook | undefined;
const open = async (
  rows?: Parameters<typeof openWorkbook>[0],
  options?: Parameters<typeof openWorkbook>[1]
): Promise<Workbook> => (workbook = await openWorkbook(rows, { sheets: ["matrix"], ...options }));
afterEach(() => workbook?.close());

const LIST = "Sales!A1:C27";

/** The problem, and that its suggestion is a list that can be used. */
async function useful(book: Workbook, code: string, suggestion: string): Promise<JobEnd> {
  const end = await book.run();
  expect(end).toMatchObject({ kind: "problem", problem: { code, suggestion } });
  if (end.kind === "problem") expect(end.problem.next).toContain(suggestion);
  return used(book, suggestion, suggestion);
}

async function used(book: Workbook, address: string, asked?: string): Promise<JobEnd> {
  const end = await book.run(asked === undefined ? {} : { address: asked });
  expect(end).toMatchObject({ kind: "written", result: { source: { address } } });
  return end;
}

const add = (book: Workbook, name: string, rows: readonly (readonly Value[])[]): Promise<void> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    if (rows.length > 0)
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((r) => [...r]);
    await context.sync();
  });

/** A result is selected whose list is gone; there is another one. */
async function openWithoutItsList(): Promise<Workbook> {
  const book = await open();
  await add(book, "Other", [HEADER, ...ROWS]);
  await book.run();
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sales").delete();
    context.workbook.worksheets.getItem("Matrix").activate();
    context.workbook.worksheets.getItem("Matrix").getRange("A1").select();
    await context.sync();
  });
  return book;
}

test("an empty cell, also on a sheet without a list", async () => {
  const book = await open();
  book.select("Sales!J40");
  await useful(book, "emptySelection", LIST);
  await add(book, "Notes", [["remember the milk"]]);
  for (const cell of ["Notes!A1", "Notes!D9"]) {
    book.select(cell);
    await useful(book, "emptySelection", LIST);
  }
});

test("two cells of text are no list: the list of the workbook is offered", async () => {
  const book = await open();
  await add(book, "Notes", [["Report of", "the year"]]);
  book.select("Notes!A1");
  await useful(book, "noDataRows", LIST);
});

test("a chart or a picture", async () => {
  const book = await open();
  book.selectObject();
  await useful(book, "notCells", LIST);
});

test("several areas: the region of the first, or the list where that one is empty", async () => {
  const book = await open();
  book.select("Sales!A1:A5,C1:C5");
  await useful(book, "severalAreas", LIST);
  book.select("Sales!J40,C1:C5");
  await useful(book, "severalAreas", LIST);
});

test("a result sheet: the list as it is now, not as it was", async () => {
  const book = await open();
  await book.run();
  await book.write("Sales!A28:C28", [[45_992, "Omega", 5]]);
  await useful(book, "ownResult", "Sales!A1:C28");
});

test("Run again on a result sheet runs on its list as it is now; on another list, on that", async () => {
  const book = await open();
  await book.run();
  await book.write("Sales!A28:C28", [[45_992, "Omega", 5]]);
  const address = "Sales!A1:C28";
  expect(await book.run({ again: true })).toMatchObject({
    kind: "written",
    result: { source: { address } },
  });
  await add(book, "Other", [HEADER, ...ROWS]);
  book.select("Other!B2");
  expect(await book.run({ again: true })).toMatchObject({
    result: { source: { address: "Other!A1:C27" } },
  });
});

test("a part of a region is read again as that part", async () => {
  const book = await open([["Report", "", ""], ["of 2025", "", ""], HEADER, ...ROWS]);
  const part = "Sales!A3:C20";
  await used(book, part, part);
  expect(await book.run({ again: true })).toMatchObject({
    kind: "written",
    result: { source: { address: part }, rows: { read: 17 } },
  });
  await useful(book, "ownResult", part);
});

test("a part that was read with another list is read with it again as that part", async () => {
  const book = await open([["Report", "", ""], ["of 2025", "", ""], HEADER, ...ROWS]);
  await add(book, "More", [HEADER, ...ROWS]);
  const both = "More!A1:C27;Sales!A3:C20";
  await book.run({ address: both });
  book.select("More!B2");
  await used(book, both);
});

test("Run again on a result whose list is gone offers another list, and does not take it", async () => {
  const book = await openWithoutItsList();
  expect(await book.run({ again: true })).toMatchObject({
    kind: "problem",
    problem: { code: "ownResult", suggestion: "Other!A1:C27" },
  });
});

test("a result of several lists leads back to all of them", async () => {
  const book = await open();
  await add(book, "More", [HEADER, ...ROWS]);
  await book.run({ address: `${LIST};More!A1:C27` });
  await useful(book, "ownResult", `${LIST};More!A1:C27`);
});

test("a result whose list is gone: another list", async () => {
  const book = await openWithoutItsList();
  await useful(book, "ownResult", "Other!A1:C27");
});

test("a whole column of the list, and a part of its columns", async () => {
  const book = await open();
  book.select("Sales!A1:A1048576");
  await useful(book, "singleColumn", LIST);
  book.select("Sales!A1:B27");
  await useful(book, "noAmountColumn", LIST);
});

test("whole columns are as good as the list", async () => {
  const book = await open();
  book.select("Sales!A1:C1048576");
  await used(book, LIST);
});

test("the whole sheet: its list, not glued to what stands beside", async () => {
  const book = await open();
  await book.write("Sales!F3:G5", [
    ["Rate", "Value"],
    ["EUR", 1],
    ["USD", 2],
  ]);
  book.select("Sales!A1:XFD1048576");
  await used(book, LIST);
});

test("a pivot table is read as the table that its cells show", async () => {
  const totals = Object.entries({ Alfa: 12_000, Beta: 1_800, Delta: 1_200, Gamma: 200 });
  const book = await open([["Row Labels", "Sum of Amount"], ...totals, ["Grand Total", 15_200]]);
  const end = await used(book, "Sales!A1:B6");
  if (end.kind !== "written") return;
  expect(end.result.source.shape).toBe("totals");
  expect(end.result.rows).toMatchObject({ read: 5, leftOut: 1 });
  const { customers } = end.result;
  const letters = customers.map((_, c) => "-ABC"[end.result.analysis.customers.abc[c]!]);
  expect(letters).toEqual(customers.map((name) => CLASSES[name as keyof typeof CLASSES][0]));
});

test("a pivot table of customers by month, with a title row of its own", async () => {
  const book = await open([
    ["Sum of Amount", "Column Labels", "", ""],
    ["Row Labels", "2025-01", "2025-02", "Grand Total"],
    ["Alfa", 10, 20, 30],
    ["Beta", 1, 2, 3],
    ["Grand Total", 11, 22, 33],
  ]);
  const end = await used(book, "Sales!A1:D5");
  if (end.kind !== "written") return;
  expect(end.result.source.shape).toBe("periods");
  expect(end.result.customers).toEqual(["Alfa", "Beta"]);
  expect(end.result.usedSum).toBe(33);
});

test.each(["Sales!A1:XFD4", "Sales!1:4", undefined])(
  "a list over all columns of the sheet (%s) is refused with a sentence: Excel does not tell the cells of whole rows",
  async (address) => {
    const book = await open([HEADER, ...ROWS.slice(0, 3)]);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      // All but one column of a row can be written at once.
      const headers = Array.from({ length: 16_380 }, (_, i) => `Column ${i}`);
      sheet.getRange("D1:XFC1").values = [headers];
      sheet.getRange("XFD1").values = [["Last"]];
      await context.sync();
    });
    expect(await book.run(address === undefined ? {} : { address })).toMatchObject({
      kind: "problem",
      problem: { code: "responseTooLarge", sentence: expect.stringContaining("Sales!1:4") },
    });
  }
);
