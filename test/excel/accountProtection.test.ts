/** Real runs and Remove over sheets of account work, Cards among them, that are protected, or in a workbook whose structure is: a sentence, and nothing half written. */
import { findResults, removeResults } from "../../src/excel/removeResults";
import type { Value } from "../cases/case";
import { openExcel } from "../openExcel";
import { sampleOf } from "../sample";
import { openWorkbook, workbookOf, type Workbook } from "./office";
import { typeInto } from "./typeInto";

const ACCOUNT_SHEETS = [
  ...["Accounts", "Card", "Meeting brief", "People", "Log", "Prospects", "Managers"],
  ...["Training", "Strategies", "Manager", "Plans", "Effort", "Sources", "Cards"],
];
const list = { address: "Sales!A1:C27" };

let book: Workbook;
let bytes: Uint8Array;
beforeAll(async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  expect(await book.run({ ...list, accounts: "key", cards: true })).toMatchObject({
    kind: "written",
  });
  await typeInto(book, "Accounts", "Alfa", { Needs: "quick delivery", Employees: 12 });
  await typeInto(book, "People", "", { Customer: "Alfa", Name: "Olga" });
  bytes = await book.save();
  book.close();
});
beforeEach(async () => {
  book = workbookOf(await openExcel({ bytes }), 60);
});
afterEach(() => book.close());

/** What stands on each sheet. */
const state = (): readonly unknown[] =>
  book.book.sheets.map((sheet) => {
    const used = sheet.usedArea(true);
    return [sheet.name, used === undefined ? [] : (sheet.formulas(used) as Value[][])];
  });

test("Remove is told all sheets of account work and how many cells were typed there, and takes all of them out", async () => {
  const found = await book.Excel.run(findResults);
  expect(found.sheets).toEqual(expect.arrayContaining(ACCOUNT_SHEETS));
  // Needs, employees; customer and name of a person.
  expect(found.typed).toBe(4);
  // A protected sheet can be deleted where the structure is not protected, as in Excel.
  book.book.sheetByName("Cards")!.protected = true;
  await book.Excel.run(removeResults);
  expect(await book.sheets()).toEqual(["Sales"]);
  const names = await book.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    return names.items;
  });
  expect(names).toEqual([]);
});

test("each of the sheets protected: the run says which, and nothing changes", async () => {
  const before = state();
  for (const name of sampleOf(ACCOUNT_SHEETS, 4)) {
    book.book.sheetByName(name)!.protected = true;
    const end = await book.run({ ...list, accounts: "key", cards: true });
    expect([name, end]).toMatchObject([
      name,
      { kind: "problem", problem: { code: "sheetProtected", sentence: expect.stringContaining(name) } },
    ]); // prettier-ignore
    expect([name, state()]).toEqual([name, before]);
    book.book.sheetByName(name)!.protected = false;
  }
});

test("Cards protected and not asked for: it stays, and the rest is brought up to date", async () => {
  const cards = book.book.sheetByName("Cards")!;
  const before = await book.formulas("Cards");
  cards.protected = true;
  await book.write("Sales!C2", [[7777]]);
  expect(await book.run(list)).toMatchObject({ kind: "written" });
  expect(await book.formulas("Cards")).toEqual(before);
  expect((await book.values("Accounts")).flat()).toContain("quick delivery");
});

test("a protected structure: nothing is removed, no sheet is made, which is said; what stands is kept up to date", async () => {
  book.book.deleteSheet(book.book.sheetByName("Cards")!.id);
  book.book.structureProtected = true;
  const before = state();
  await expect(book.Excel.run(removeResults)).rejects.toMatchObject({
    problem: { code: "resultsProtected" },
  });
  expect(state()).toEqual(before);
  const end = await book.run({ ...list, accounts: "key", cards: true });
  expect(end.kind).toBe("written");
  if (end.kind === "written") expect(end.remarks.join()).toContain("Cards");
  expect(await book.sheets()).not.toContain("Cards");
});
