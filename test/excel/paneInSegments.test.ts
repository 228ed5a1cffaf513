/** Real runs: what the pane does in the table Segments: it shows rows, by a filter or by their customer, and types for a customer. */
import { readTyped } from "../../src/excel/readTyped";
import { showCell } from "../../src/excel/showCell";
import { showRows, type RowsRequest } from "../../src/excel/showRows";
import { writeTyped, type TypedCell } from "../../src/excel/writeTyped";
import { openWorkbook, type Workbook } from "./office";

const SHEET = "My segments";
let book: Workbook;

const inTable = (work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Segments");
    work(table, table.worksheet);
    await context.sync();
  });

const deleteColumn = (table: Excel.Table, header: string): void =>
  table.columns.getItem(header).getRange().getEntireColumn().delete("Left");

/** One run for all: AX, AY, BY and CZ in this order; see cases/salesList. */
beforeAll(async () => {
  book = await openWorkbook();
  await book.run({ address: "Sales!A1:C27" });
  await inTable((_, sheet) => {
    sheet.name = SHEET;
  });
});
beforeEach(() => inTable((table) => table.clearFilters()));
afterAll(() => book.close());

const show = (request: RowsRequest): Promise<void> =>
  book.Excel.run((context) => showRows(context, request));

/** What a user sees: the sheet in front, the customers whose rows are shown, and the one who is selected. */
const seen = () =>
  book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Segments");
    const names = table.columns.getItem("Customer").getDataBodyRange();
    const shown = names.getVisibleView().load("values");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("rowIndex,rowCount");
    const body = names.load("values,rowIndex");
    const filter = table.autoFilter.load("criteria");
    await context.sync();
    const first = selected.rowIndex - body.rowIndex;
    return {
      sheet: sheet.name,
      shown: shown.values.flat(),
      selected: body.values.slice(first, first + selected.rowCount).flat(),
      filters: filter.criteria.filter((one) => (one as unknown) !== null).length,
    };
  });

const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: { readonly problem: unknown }) => error.problem
  );
const refusal = (request: RowsRequest): Promise<unknown> => problemOf(show(request));

const typed = (customer: string) => book.Excel.run((context) => readTyped(context, customer));
const type = (customer: string, cell: TypedCell): Promise<void> =>
  book.Excel.run((context) => writeTyped(context, customer, cell));

test("a cell, a class, a status or a list is what is seen, in the place of the filters that were there", async () => {
  await inTable((table) => table.columns.getItem("Customer").filter.applyValuesFilter(["Gamma"]));
  book.select("Sales!A2");
  await show({ kind: "rows", column: "segment", values: ["AY", "BY"] });
  expect(await seen()).toEqual({
    sheet: SHEET,
    shown: ["Beta", "Delta"],
    selected: ["Beta"],
    filters: 1,
  });
  await show({ kind: "rows", column: "abc", values: ["C"] });
  expect(await seen()).toMatchObject({ shown: ["Gamma"], selected: ["Gamma"], filters: 1 });
  await show({ kind: "rows", column: "status", values: ["Lost"] });
  expect(await seen()).toMatchObject({ shown: ["Delta"], filters: 1 });
});

test("one customer is selected among the rows that are shown; where a filter or a hand hides the row, it is shown", async () => {
  await inTable((table) => table.columns.getItem("Segment").filter.applyValuesFilter(["AY", "BY"]));
  await show({ kind: "row", customer: "Delta" });
  expect(await seen()).toMatchObject({ shown: ["Beta", "Delta"], selected: ["Delta"], filters: 1 });
  await show({ kind: "row", customer: "Gamma" });
  expect(await seen()).toMatchObject({ selected: ["Gamma"], filters: 0 });
  await inTable((table) => {
    table.getDataBodyRange().getRow(0).rowHidden = true;
  });
  await show({ kind: "row", customer: "Alfa" });
  expect(await seen()).toMatchObject({
    selected: ["Alfa"],
    shown: ["Alfa", "Beta", "Delta", "Gamma"],
  });
});

test("what the user did before can still be undone", async () => {
  await book.write("Sales!F1", [["mine"]]);
  await show({ kind: "rows", column: "segment", values: ["AX"] });
  await show({ kind: "row", customer: "Gamma" });
  const mine = async (): Promise<unknown> => (await book.values("Sales!F1"))[0]![0];
  while ((await mine()) === "mine") expect(await book.undo()).toBe(true);
});

test("the row is found wherever it was sorted to, by its key or by the name that is shown", async () => {
  await inTable((table) => table.sort.apply([{ key: 0, ascending: false }]));
  await inTable((table) => {
    table.columns.getItem("Customer").getDataBodyRange().getRow(0).values = [["Gamma & Sons"]];
  });
  await show({ kind: "row", customer: "Gamma" });
  expect((await seen()).selected).toEqual(["Gamma & Sons"]);
});

test("what is typed is the customer's, and nobody else's, where somebody puts a row in between the look and the writing", async () => {
  const owners = async (): Promise<unknown> =>
    Object.fromEntries(
      await Promise.all(
        ["Alfa", "Beta", "Delta", "Gamma"].map(async (name) => [name, (await typed(name)).owner])
      )
    );
  await type("Alfa", { column: "owner", text: "of Alfa" });
  await type("Gamma", { column: "owner", text: "of Gamma" });
  const first = book.traffic.batches;
  await type("Beta", { column: "owner", text: "" });
  const requests = book.traffic.batches - first;
  const { area } = book.book.tables.find(({ name }) => name === "Segments")!;
  const sheet = book.book.sheetByName(SHEET)!;
  expect(requests).toBeGreaterThan(2);
  for (let n = 1; n <= requests; n += 1) {
    book.host.beforeBatch(n, () => sheet.insertRows(area.row + 1, 1));
    await type("Beta", { column: "owner", text: `of Beta ${n}` });
    expect([n, await owners()]).toEqual([
      n,
      { Alfa: "of Alfa", Beta: `of Beta ${n}`, Delta: "", Gamma: "of Gamma" },
    ]);
  }
  sheet.deleteRows(area.row + 1, requests);
  for (const name of ["Alfa", "Beta", "Gamma"]) await type(name, { column: "owner", text: "" });
});

test("what is typed in the pane stands in the row of its customer, as text, and in that cell alone", async () => {
  await inTable((table) => table.sort.apply([{ key: 0, ascending: true }]));
  const before = await book.formulas(SHEET);
  await type("Beta", { column: "note", text: "=1+1\n007" });
  await type("Beta", { column: "owner", text: "007" });
  await type("Beta", { column: "classByHand", text: "AX" });
  expect(await typed("Beta")).toEqual({ classByHand: "AX", owner: "007", note: "=1+1\n007" });
  expect(await typed("Alfa")).toEqual({ classByHand: "", owner: "", note: "" });
  await type("Beta", { column: "classByHand", text: "" });
  const after = await book.formulas(SHEET);
  const changed = after.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell === before[i]![j] ? [] : [cell]))
  );
  expect(changed).toEqual(["007", "=1+1\n007"]);
  await expect(type("Beta", { column: "classByHand", text: "?" })).rejects.toThrow("no class");
  await inTable((table) => deleteColumn(table, "Note"));
  expect(await typed("Beta")).toEqual({ classByHand: "", owner: "007" });
  expect(await problemOf(type("Beta", { column: "note", text: "" }))).toMatchObject({
    code: "columnGone",
  });
  expect(await problemOf(typed("Nobody"))).toMatchObject({ code: "customerGone" });
});

test("what cannot be shown is a problem in words, and nothing is changed", async () => {
  const before = await seen();
  const facts = { sheet: SHEET };
  expect(await refusal({ kind: "row", customer: "Nobody" })).toMatchObject({
    code: "customerGone",
    facts: { customer: "Nobody", ...facts },
  });
  const request = { kind: "rows", column: "status", values: ["At risk"] } as const;
  expect(await refusal(request)).toMatchObject({ code: "nobodyThere", facts });
  await inTable((table, { protection }) => {
    deleteColumn(table, "Status");
    protection.protect();
  });
  expect(await refusal(request)).toMatchObject({ code: "sheetProtected", facts });
  expect(await problemOf(type("Beta", { column: "owner", text: "" }))).toMatchObject({
    code: "sheetProtected",
  });
  await inTable((_, { protection }) => protection.unprotect());
  expect(await refusal(request)).toMatchObject({ code: "columnGone", facts });
  expect(await seen()).toEqual(before);
  book.select("Sales!A2");
  await inTable((_, sheet) => {
    sheet.visibility = "Hidden";
  });
  expect(await refusal(request)).toMatchObject({ code: "sheetHidden", facts });
  await expect(
    book.Excel.run((context) => showCell(context, `'${SHEET}'!A1`))
  ).rejects.toMatchObject({ problem: { code: "sheetHidden" } });
  await inTable((_, sheet) => sheet.delete());
  expect(await refusal(request)).toMatchObject({ code: "resultGone" });
});
