/** Real runs: what the forms of the pane write: one row of People or Log, fields of a card, and whom a view shows (R36, R46, R51, R52). */
import { addOwnRow, type OwnRow } from "../../src/excel/accounts/addOwnRow";
import { readAccount } from "../../src/excel/accounts/readAccount";
import { showAccount } from "../../src/excel/accounts/showAccount";
import { typeOnCard, type CardChange } from "../../src/excel/accounts/typeOnCard";
import { runExcel } from "../../src/excel/runExcel";
import { openStandin } from "../../standin/headless";
import { openExcel } from "../openExcel";
import { openWorkbook, workbookOf, type Workbook } from "./office";

let bytes: Uint8Array;
let book: Workbook;
beforeAll(async () => {
  const made = await openWorkbook(undefined, { sheets: [] });
  await made.run({ address: "Sales!A1:C27", accounts: "key" });
  bytes = await made.save();
  made.close();
});
beforeEach(async () => {
  book = workbookOf(await openExcel({ bytes }), 60);
});
afterEach(() => book.close());

const person = (name: string, more: Partial<OwnRow> = {}): OwnRow => ({
  kind: "people",
  sheet: "People",
  cells: [
    { id: "customer", header: "Customer", value: "Alfa" },
    { id: "name", header: "Name", value: name },
  ],
  ...more,
});
const step = (now: string, before = ""): CardChange => ({
  customer: "Alfa",
  sheet: "Accounts",
  cells: [
    { id: "nextStep", header: "Next step", value: now, before },
    { id: "nextStepOn", header: "Next step on", value: 46_200, before: before && "46200" },
  ],
});
const add = (row: OwnRow): Promise<string> => runExcel((context) => addOwnRow(context, row));
const type = (change: CardChange): Promise<string> =>
  runExcel((context) => typeOnCard(context, change));
const show = (customer: string, kind: "card" | "brief" = "card"): Promise<boolean> =>
  runExcel((context) => showAccount(context, kind, customer));
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: { readonly problem: unknown }) => error.problem
  );
const inTable = (name: string, work: (table: Excel.Table) => void): Promise<void> =>
  book.Excel.run(async (context) => {
    work(context.workbook.tables.getItem(name));
    await context.sync();
  });
const tableOf = (name: string) => book.book.tables.find((table) => table.name === name)!;
const people = () => {
  const { area, sheetId } = tableOf("People");
  const rows = book.book
    .sheet(sheetId)!
    .values({ ...area, row: area.row + 1, rows: area.rows - 1 });
  return rows.map(([customer, name]) => [customer, name]);
};
const BLANK = ["", ""];

test("a person stands in the first blank row, the next one below; a text is a text, and one Ctrl+Z takes a row back", async () => {
  expect(await add(person("=HYPERLINK(1)"))).toBe("People!A6");
  expect(await add(person("+7"))).toBe("People!A7");
  expect(people().slice(0, 3)).toEqual([["Alfa", "=HYPERLINK(1)"], ["Alfa", "+7"], BLANK]);
  expect((await book.formulas("People!B6:B7")).flat().map(String)).not.toContain("7");
  expect(await book.undo()).toBe(true);
  expect(people().slice(0, 2)).toEqual([["Alfa", "=HYPERLINK(1)"], BLANK]);
});

test.each(["web", "windows", "mac"] as const)(
  "in a table that is full the row is a new one that looks and offers as those above, on %s; what stands below moves down",
  async (platform) => {
    book.close();
    book = workbookOf(await openStandin({ platform, strict: true, bytes }), 60);
    await book.write(
      "People!A6:B15",
      Array.from({ length: 10 }, (_, i) => ["Beta", `Person ${i}`])
    );
    await book.write("People!A18", [["mine, below"]]);
    const depth = book.book.undoDepth;
    const lastContact = { id: "lastContact", header: "Last contact", value: 46_200 };
    expect(await add(person("Olga", { cells: [...person("Olga").cells, lastContact] }))).toBe(
      "People!A16"
    );
    expect(book.book.undoDepth).toBe(depth + 1);
    expect(people().slice(9)).toEqual([
      ["Beta", "Person 9"],
      ["Alfa", "Olga"],
    ]);
    expect(await book.values("People!A19")).toEqual([["mine, below"]]);
    const looks = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("People");
      const cells = ["J15", "J16", "E15", "E16"].map((address) => sheet.getRange(address));
      for (const cell of cells) {
        cell.load("numberFormat,text");
        cell.dataValidation.load("rule");
      }
      await context.sync();
      return cells.map(({ numberFormat, dataValidation }) => [
        (numberFormat as string[][])[0]![0],
        dataValidation.rule.list?.source,
      ]);
    });
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[3]).toEqual(looks[2]);
    expect(looks[3]![1]).toContain("decides");
  }
);

test("a row in which somebody wrote into a column of theirs is taken; a formula filled down is not", async () => {
  await inTable("People", (table) => {
    table.resize(table.getRange().getResizedRange(0, 2));
  });
  await book.write("People!M5:N5", [["Mine", "Twice"]]);
  await book.write(
    "People!N6:N15",
    Array.from({ length: 10 }, () => ["=1+1"])
  );
  await book.write("People!M8", [["keep"]]);
  expect(await add(person("Olga"))).toBe("People!A9");
});

test("the row is right whatever somebody else does between two requests, and theirs stays as it is", async () => {
  await inTable("People", (table) => table.resize(table.getRange().getResizedRange(20, 0)));
  await add(person("First"));
  const first = book.traffic.batches;
  await add(person("Second"));
  const requests = book.traffic.batches - first;
  const sheet = book.book.sheetByName("People")!;
  for (let n = 1; n <= requests; n += 1) {
    const before = people().filter(([name]) => name !== "");
    book.host.beforeBatch(n, () => {
      sheet.insertRows(tableOf("People").area.row + 1, 1);
      // A colleague is quicker.
      const all = people();
      const free = all.length - [...all].reverse().findIndex(([name]) => name !== "");
      const { row, column } = tableOf("People").area;
      const cells = { row: row + 1 + free, column, rows: 1, columns: 2 };
      sheet.write(cells, [["Beta", "007"]], [], [{ row: 0, column: 1 }]);
    });
    await add(person(`Turn ${n}`));
    const after = people().filter(([name]) => name !== "");
    expect([n, after.slice(0, -2)]).toEqual([n, before]);
    expect([
      n,
      after
        .slice(-2)
        .map(([, name]) => name)
        .sort(),
    ]).toEqual([n, ["007", `Turn ${n}`].sort()]);
  }
});

test("the next step stands in the row of its customer, wherever that was sorted to, and nothing else is changed", async () => {
  const before = await book.formulas("Accounts");
  const cell = await type(step("=Call"));
  await inTable("Accounts", (table) => table.sort.apply([{ key: 0, ascending: false }]));
  expect(
    await type({ ...step("-Call"), cells: [{ ...step("-Call", "=Call").cells[0]! }] })
  ).not.toBe(cell);
  expect((await runExcel((context) => readAccount(context, "Alfa"))).card).toMatchObject({
    nextStep: "-Call",
    nextStepOn: "46200",
  });
  expect((await runExcel((context) => readAccount(context, "Beta"))).card).toMatchObject({
    nextStep: "",
    nextStepOn: "",
  });
  const after = await book.formulas("Accounts");
  const count = (rows: readonly (readonly unknown[])[]): number =>
    rows.flat().filter((one) => one !== "").length;
  expect(count(after)).toBe(count(before) + 2);
});

test("rows that move between the look and the writing: the right row all the same", async () => {
  const first = book.traffic.batches;
  await type(step("0"));
  const requests = book.traffic.batches - first;
  const { area } = tableOf("Accounts");
  const sheet = book.book.sheetByName("Accounts")!;
  let last = "0";
  for (let n = 1; n <= requests; n += 1) {
    book.host.beforeBatch(n, () => sheet.insertRows(area.row + 1, 1));
    await type(step(String(n), last));
    last = String(n);
    const read = await runExcel((context) => readAccount(context, "Alfa"));
    expect([n, read.card?.["nextStep"]]).toEqual([n, last]);
    const steps = await book.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Accounts").columns.getItem("Next step");
      const body = column.getDataBodyRange().load("values");
      await context.sync();
      return body.values.flat().filter((one) => one !== "");
    });
    expect([n, steps]).toEqual([n, [last]]);
  }
});

test("what somebody typed meanwhile is not written over: the cell is named, and what it holds", async () => {
  const cell = await type(step("Call"));
  const found = await problemOf(type(step("Visit")));
  expect(found).toMatchObject({ code: "changedMeanwhile", facts: { cell, text: "Call" } });
  expect((await book.values(cell))[0]![0]).toBe("Call");
});

describe("in the way", () => {
  const nothing = async (work: () => Promise<unknown>): Promise<unknown> => {
    const before = [await book.formulas("People"), await book.formulas("Accounts")];
    const problem = await problemOf(work());
    expect([await book.formulas("People"), await book.formulas("Accounts")]).toEqual(before);
    return problem;
  };
  test("a sheet that is protected", async () => {
    await inTable("People", (table) => table.worksheet.protection.protect());
    await inTable("Accounts", (table) => table.worksheet.protection.protect());
    const code = "sheetProtected";
    expect(await nothing(() => add(person("Olga")))).toEqual({ code, facts: { sheet: "People" } });
    expect(await nothing(() => type(step("Call")))).toEqual({ code, facts: { sheet: "Accounts" } });
  });
  test("a filter, which is told by the name that the sheet has now", async () => {
    await add(person("Olga"));
    await inTable("People", (table) => {
      table.worksheet.name = "Who";
      table.columns.getItem("Customer").filter.applyValuesFilter(["Alfa"]);
    });
    const before = await book.formulas("Who");
    expect(await problemOf(add(person("Petro")))).toEqual({
      code: "tableFiltered",
      facts: { sheet: "Who" },
    });
    expect(await book.formulas("Who")).toEqual(before);
  });
  test("a column that was deleted; one that was renamed is found", async () => {
    // The ids of tables are others in a file that was opened anew; the next run takes them down.
    await book.run({ address: "Sales!A1:C27" });
    await inTable("People", (table) => {
      table.columns.getItem("Name").name = "Full name";
      table.columns.getItem("Post").getRange().getEntireColumn().delete("Left");
    });
    const cells = [...person("Olga").cells, { id: "post", header: "Post", value: "CEO" }];
    expect(await nothing(() => add(person("Olga", { cells })))).toEqual({
      code: "fieldGone",
      facts: { column: "Post", sheet: "People" },
    });
    expect(await add(person("Olga"))).toBe("People!A6");
    expect(people()[0]).toEqual(["Alfa", "Olga"]);
  });
  test("a sheet, a row or a table that is gone", async () => {
    await inTable("Accounts", (table) =>
      table.columns.getItem("Customer").getDataBodyRange().getCell(0, 0).getEntireRow().delete("Up")
    );
    expect(await problemOf(type(step("Call")))).toMatchObject({ code: "customerGone" });
    await inTable("People", (table) => table.convertToRange());
    await inTable("Accounts", (table) => table.worksheet.delete());
    const code = "cardsGone";
    expect(await problemOf(add(person("Olga")))).toEqual({ code, facts: { sheet: "People" } });
    expect(await problemOf(type(step("Call")))).toEqual({ code, facts: { sheet: "Accounts" } });
    expect(await runExcel((context) => readAccount(context, "Alfa"))).toEqual({
      card: undefined,
      people: [],
      log: [],
    });
  });
});

describe("a view of one account", () => {
  const seen = () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const cell = context.workbook.getSelectedRange().load("values");
      await context.sync();
      return [sheet.name, cell.values[0]![0]];
    });
  test("shows the customer, also where rows were put above it", async () => {
    expect(await show("Beta")).toBe(true);
    expect(await seen()).toEqual(["Card", "Beta"]);
    await inTable("Accounts", ({ context }) =>
      context.workbook.worksheets.getItem("Meeting brief").getRange("1:2").insert("Down")
    );
    expect(await show("Beta", "brief")).toBe(true);
    expect(await seen()).toEqual(["Meeting brief", "Beta"]);
    expect(await book.values("'Meeting brief'!B3")).toEqual([["Beta"]]);
  });
  test("that is protected, hidden or gone is told, and nothing is changed", async () => {
    const card = (work: (sheet: Excel.Worksheet) => void) =>
      inTable("Accounts", ({ context }) => work(context.workbook.worksheets.getItem("Card")));
    await card(({ protection }) => protection.protect());
    expect(await problemOf(show("Beta"))).toMatchObject({ code: "sheetProtected" });
    await card((sheet) => {
      sheet.protection.unprotect();
      sheet.visibility = "Hidden";
    });
    expect(await problemOf(show("Beta"))).toMatchObject({ code: "sheetHidden" });
    expect(await book.values("Card!B1")).toEqual([["Alfa"]]);
    await card((sheet) => sheet.delete());
    expect(await show("Beta")).toBe(false);
  });
});
