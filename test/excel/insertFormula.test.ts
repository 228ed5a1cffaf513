/** Real runs: a formula goes into the selected cell, computes there, and is refused where its result could not stand. */
import { insertFormula, type InsertedFormula } from "../../src/excel/formulas/insertFormula";
import { readListPlace } from "../../src/excel/formulas/readListPlace";
import { runExcel } from "../../src/excel/runExcel";
import type { Written } from "../../src/job/job";
import { LIST_FUNCTIONS } from "../../src/report/formulas/listFunctions";
import { listFormula } from "../../src/report/formulas/listFormula";
import { spillSize } from "../../src/report/formulas/spillSize";
import { openStandin } from "../../standin/headless";
import { CLASSES, HEADER, ROWS } from "../cases/salesList";
import { installOffice } from "../functions/office";
import { openWorkbook, workbookOf, type Workbook } from "./office";
import { FUNCTIONS_OF_CELLS } from "./functionsOfCells";

installOffice("en-US");

let bytes: Uint8Array;
let written: Written;
beforeAll(async () => {
  const made = await openWorkbook([HEADER, ...ROWS], { sheets: [] });
  written = (await made.run({ address: "Sales!A1:C27" })) as Written;
  await made.Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A20:B21").values = [["Name", "Sum"], ["x", 1]]; // prettier-ignore
    mine.tables.add("A20:B21", true).name = "Mine";
    mine.getRange("D1:E1").merge(false);
    mine.activate();
    await context.sync();
  });
  bytes = await made.save();
  made.close();
});

let book: Workbook;
afterEach(async () => {
  await book.book.settle();
  book.close();
});
const open = async (platform: "web" | "windows" | "mac" = "web"): Promise<void> => {
  const standin = await openStandin({
    platform,
    strict: true,
    bytes,
    functions: FUNCTIONS_OF_CELLS,
  });
  book = workbookOf(standin, 60);
};
const formulaOf = async (name: (typeof LIST_FUNCTIONS)[number]) => {
  const place = await runExcel((context) => readListPlace(context, written.result.source.address));
  return {
    formula: listFormula(name, written.result, place, {})!,
    size: spillSize(name, written.result, written.told)!,
    list: place.address,
  };
};
const insertAt = async (
  cell: string,
  name: (typeof LIST_FUNCTIONS)[number] = "CUSTOMERSEGMENTS"
): Promise<InsertedFormula> => {
  const formula = await formulaOf(name);
  book.select(cell);
  return runExcel((context) => insertFormula(context, formula));
};
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: { readonly problem: unknown }) => error.problem
  );

test.each(["web", "windows", "mac"] as const)(
  "on %s the formula stands in its cell and gives the letters of the run; days look like days",
  async (platform) => {
    await open(platform);
    const losses = book.book.undoLosses;
    expect(await insertAt("Mine!G3")).toEqual({ cell: "Mine!G3", area: "Mine!G3:S7" });
    expect(await book.formulas("Mine!G3")).toEqual([
      ["=CUSTOMERSEGMENTS(Sales!$B$2:$B$27,Sales!$A$2:$A$27,Sales!$C$2:$C$27)"],
    ]);
    expect(book.book.undoLosses).toBe(losses);
    await book.book.settle();
    const rows = await book.values("Mine!G4:H7");
    expect(Object.fromEntries(rows)).toEqual(CLASSES);
    expect(
      book.book.sheetByName("Mine")!.texts({ row: 3, column: 15, rows: 1, columns: 3 })
    ).toEqual([["2025-01-10", "2025-12-10", "2026-01-10"]]);
  }
);

test.each(LIST_FUNCTIONS)("%s fills as many cells as were counted on", async (name) => {
  await open();
  const { area } = await insertAt("Mine!G3", name);
  await book.book.settle();
  const spilled = await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Mine")
      .getRange("G3")
      .getSpillingToRange()
      .load("address");
    await context.sync();
    return range.address;
  });
  expect(spilled).toBe(area);
});

test("with an empty column between it and the list a formula stands beside it, and the list stays as it was", async () => {
  await open();
  expect(await insertAt("Sales!E1")).toEqual({ cell: "Sales!E1", area: "Sales!E1:Q5" });
  await book.book.settle();
  expect((await formulaOf("KEYACCOUNTS")).list).toBe("Sales!A1:C27");
});

test("a table is named by its name and its columns, and grows with it", async () => {
  await open();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sales");
    sheet.tables.add("A1:C27", true).name = "Orders";
    sheet.getRange("C1").values = [["Amount [net], UAH"]];
    await context.sync();
  });
  expect((await formulaOf("KEYACCOUNTS")).formula).toBe(
    "=KEYACCOUNTS(Orders[Customer],Orders[Date],Orders[[Amount '[net'], UAH]])"
  );
});

test("a list that has grown is taken as it is now", async () => {
  await open();
  await book.write("Sales!A28:C28", [[45_999, "Alfa", 5]]);
  expect((await formulaOf("KEYACCOUNTS")).formula).toContain("Sales!$B$2:$B$28");
});

test.each([
  ["two cells", "Mine!G3:H3", { code: "notOneCell", facts: { cells: "Mine!G3:H3" } }],
  ["a merged cell", "Mine!D1:E1", { code: "notOneCell", facts: { cells: "Mine!D1:E1" } }],
  ["a sheet of ours", "Segments!AZ90", { code: "onOwnSheet", facts: { sheet: "Segments" } }],
  ["inside a table", "Mine!B21", { code: "inTable", facts: { cells: "Mine!B21:N25", table: "Mine" } }],
  ["above a table", "Mine!A17", { code: "inTable", facts: { cells: "Mine!A17:M21", table: "Mine" } }],
  ["filled cells below", "Sales!A25", { code: "noRoom", facts: { cells: "Sales!A25:M29", taken: "Sales!A25:C27" } }],
  ["merged cells beside", "Mine!C1", { code: "noRoom", facts: { cells: "Mine!C1:O5", taken: "Mine!D1:E1" } }],
  ["right beside the list", "Sales!D1", { code: "besideList", facts: { cells: "Sales!D1:P5", list: "Sales!A1:C27" } }],
  ["right below the list", "Sales!B28", { code: "besideList", facts: { cells: "Sales!B28:N32", list: "Sales!A1:C27" } }],
  ["at a corner of the list", "Sales!D28", { code: "besideList", facts: { cells: "Sales!D28:P32", list: "Sales!A1:C27" } }],
  ["the end of the sheet", "Mine!A1048574", { code: "edgeOfSheet", facts: { cell: "Mine!A1048574", rows: 5, columns: 13 } }],
  ["the edge of the sheet", "Mine!XFD3", { code: "edgeOfSheet", facts: { cell: "Mine!XFD3", rows: 5, columns: 13 } }],
])("%s: nothing is written", async (_what, cell, problem) => {
  await open();
  const before = book.book.undoDepth;
  expect(await problemOf(insertAt(cell))).toMatchObject(problem);
  expect(book.book.undoDepth).toBe(before);
}); // prettier-ignore

test("a protected sheet, hidden rows, several areas, no cells, a list that is gone", async () => {
  await open();
  const onMine = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Mine"));
      await context.sync();
    });
  await onMine((sheet) => (sheet.getRange("5:5").rowHidden = true));
  expect(await problemOf(insertAt("Mine!G3"))).toMatchObject({ code: "rowsHidden" });
  expect(await problemOf(insertAt("Mine!G3,Mine!J3"))).toMatchObject({ code: "notOneCell" });
  await onMine((sheet) => sheet.protection.protect());
  expect(await problemOf(insertAt("Mine!G8"))).toEqual({
    code: "sheetProtected",
    facts: { sheet: "Mine" },
  });
  const formula = await formulaOf("KEYACCOUNTS");
  book.selectObject();
  expect(await problemOf(runExcel((context) => insertFormula(context, formula)))).toMatchObject({
    code: "notOneCell",
  });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sales").delete();
    await context.sync();
  });
  expect(await problemOf(formulaOf("KEYACCOUNTS"))).toMatchObject({ code: "sourceNotFound" });
});
