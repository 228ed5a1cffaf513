/** Real runs: account cards are made when they are asked for; what is typed there stays with its customer, run after run (R11-R22, R42-R45, R48). */
import { findResults } from "../../src/excel/removeResults";
import type { JobEnd } from "../../src/job/job";
import { HEADER, ROWS, serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "./office";
import { typeInto } from "./typeInto";

let book: Workbook;
afterEach(() => book?.close());

const written = (end: JobEnd) => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const active = () =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
/** Rows of the table by the customer that is shown, with their cells by the header. */
const cards = async (table = "Accounts") =>
  book.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [header = [], ...rows] = range.values as Value[][];
    const texts = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
    return new Map(texts.map((row) => [String(Object.values(row)[0]), row]));
  });
const type = (customer: string, texts: { readonly [header: string]: Value }) =>
  typeInto(book, "Accounts", customer, texts);
const list = { address: "Sales!A1:C27" };

test("none unasked; all key accounts; what is typed stays when customers come, leave, are sorted and the language changes", async () => {
  book = await openWorkbook(undefined, { sheets: ["keyAccounts"] });
  expect(written(await book.run(list)).sheets).not.toContain("Accounts");

  expect(written(await book.run({ ...list, accounts: "key" })).sheets.slice(-13)).toEqual([
    "Accounts",
    "People",
    "Log",
    "Prospects",
    "Managers",
    "Training",
    "Strategies",
    "Card",
    "Meeting brief",
    "Plans",
    "Effort",
    "Sources",
    "Manager",
  ]);
  expect(await active()).toBe("Accounts");
  expect([...(await cards()).keys()]).toEqual(["Alfa", "Beta"]);
  expect((await cards()).get("Alfa")).toMatchObject({
    Type: "Breadwinner",
    Segment: "AX",
    "Last purchase": serial("2025-12-10"),
    "Filled in": 0,
    Description: "",
  });
  await type("Alfa", { Description: "'=1+1", Employees: "about 40", "Risk of being late": 2 });
  await type("Beta", { Needs: "quick delivery", "Next step on": serial("2026-07-01") });
  const typed = (await book.Excel.run(findResults)).typed;
  expect(typed).toBe(5);
  await book.Excel.run(async (context) => {
    context.workbook.tables.getItem("Accounts").sort.apply([{ key: 0, ascending: false }], false);
    await context.sync();
  });

  // Alfa buys no more; Omega, as large as Beta, is new in the list.
  const omega = [1, 4, 7].map((month) => [serial(`2025-0${month}-20`), "Omega", 600]);
  const rows = [HEADER, ...ROWS.filter(([, name]) => name !== "Alfa"), ...omega];
  await book.write("Sales!A1:C27", [
    ...rows,
    ...Array.from({ length: 27 - rows.length }, () => ["", "", ""]),
  ]);
  const later = new Date(2026, 5, 13);
  const address = `Sales!A1:C${rows.length}`;
  const end = written(await book.run({ address, now: later }));
  expect(end.remarks).toContain(
    "1 cell of sheet Accounts holds neither a number nor a date where one is expected, such as “about 40”: kept, but counted as empty."
  );
  const after = await cards();
  expect(after.get("Alfa")).toMatchObject({
    Status: "Not in the list",
    Revenue: "",
    Description: "=1+1",
    Employees: "about 40",
    "Risk of being late": 2,
  });
  expect(after.get("Beta")).toMatchObject({
    "Filled in": 0.066667,
    "Days since last entry": 0,
    Needs: "quick delivery",
    "Next step on": serial("2026-07-01"),
  });
  // Made for all key accounts: the new one has a card too.
  expect(after.get("Omega")).toMatchObject({ Type: "Breadwinner", "Filled in": 0, Needs: "" });

  // In Ukrainian, a week later: nothing was typed since.
  written(await book.run({ address, language: "uk-UA", now: new Date(2026, 5, 20) }));
  expect((await cards()).get("Beta")).toMatchObject({
    Потреби: "quick delivery",
    "Днів від останнього запису": 7,
  });
  expect((await book.Excel.run(findResults)).typed).toBe(typed);
});

test("chosen customers, a name that the list does not have, a plain run, and a sheet that was deleted", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  const end = written(await book.run({ ...list, accounts: ["GAMMA ", "Nobody"] }));
  expect(end.remarks).toEqual([
    "No account card was made for Nobody: the list has no such customer.",
  ]);
  expect([...(await cards()).keys()]).toEqual(["Gamma"]);
  await type("Gamma", { Message: "we are near" });
  written(await book.run({ ...list, accounts: ["Delta"] }));
  written(await book.run(list));
  expect([...(await cards()).keys()]).toEqual(["Delta", "Gamma"]);
  expect((await cards()).get("Gamma")).toMatchObject({ Message: "we are near" });
  const before = await book.formulas("Accounts");
  written(await book.run(list));
  expect(await book.formulas("Accounts")).toEqual(before);

  book.book.deleteSheet(book.book.sheetByName("Accounts")!.id);
  written(await book.run(list));
  expect(await book.sheets()).not.toContain("Accounts");
});

test("a copy of another table of ours on a sheet of the user's is not taken for account cards that were never made", async () => {
  book = await openWorkbook(undefined, { sheets: ["keyAccounts", "dueSoon"] });
  written(await book.run(list));
  const cells = await book.Excel.run(async (context) => {
    const values = context.workbook.tables.getItem("KeyAccounts").getRange().load("values");
    await context.sync();
    const sheet = context.workbook.worksheets.add("Mine");
    const range = sheet.getRangeByIndexes(0, 0, values.values.length, values.values[0]!.length);
    range.values = values.values;
    sheet.tables.add(range, true);
    await context.sync();
    return values.values;
  });
  written(await book.run(list));
  expect(await book.values("Mine")).toEqual(cells);
});
