/** Real runs: values take the place of the add-in's formulas, the text of each stays beside it, and nothing of anybody's is lost. */
import { freezeFormulas, type Frozen } from "../../src/excel/formulas/freezeFormulas";
import { openStandin, type StandinOptions } from "../../standin/headless";
import { HEADER, ROWS } from "../cases/salesList";
import { installOffice } from "../functions/office";
import { FUNCTIONS_OF_CELLS } from "./functionsOfCells";
import { openWorkbook, workbookOf, type Workbook } from "./office";

installOffice("en-US");

const ARGUMENTS = "Sales!$B$2:$B$27,Sales!$A$2:$A$27,Sales!$C$2:$C$27";
const SEGMENTS = `=CUSTOMERSEGMENTS(${ARGUMENTS})`;
const MATRIX = `=SEGMENTMATRIX(${ARGUMENTS},{"abc.a",0.7})`;

let bytes: Uint8Array;
beforeAll(async () => {
  // Univer warns of what it would still calculate once a workbook is closed.
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const made = await openWorkbook([HEADER, ...ROWS], { sheets: [] });
  await made.Excel.run(async (context) => {
    context.workbook.worksheets.add("Mine").activate();
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
/** With the segments in G3 and the matrix in A3. */
const open = async (options: StandinOptions = {}): Promise<void> => {
  const functions = FUNCTIONS_OF_CELLS;
  book = workbookOf(
    await openStandin({ platform: "web", strict: true, bytes, functions, ...options }),
    60
  );
  await onMine((sheet) => {
    sheet.getRange("G3").formulas = [[SEGMENTS]];
    sheet.getRange("P4:R7").numberFormat = "yyyy-mm-dd" as unknown as string[][];
  });
  await book.book.settle();
  await onMine((sheet) => (sheet.getRange("A3").formulas = [[MATRIX]]));
  await book.book.settle();
};
const onMine = (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown
): Promise<void> =>
  book.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Mine"), context);
    await context.sync();
  });
const freeze = (where: "selection" | "sheet", selected = "Mine!A1"): Promise<Frozen> => {
  book.select(selected);
  return freezeFormulas({ where, noteOf: (formula, cells) => `${cells}: ${formula}` });
};
const notes = (): readonly unknown[] =>
  book.book
    .sheetByName("Mine")!
    .notes.map(({ kind, row, column, text, replies }) => [kind, row, column, text, ...replies]);

test.each(["web", "windows", "mac"] as const)(
  "on %s a sheet shows the same without formulas: values, dates that look like dates, the text of each in a note; one Ctrl+Z takes it back",
  async (platform) => {
    await open({ platform });
    const before = await book.values("Mine!A3:S12");
    const texts = book.book
      .sheetByName("Mine")!
      .texts({ row: 2, column: 0, rows: 10, columns: 19 });
    const frozen = await freeze("sheet");
    expect({ ...frozen, cells: [...frozen.cells].sort() }).toEqual({
      cells: ["Mine!A3:F12", "Mine!G3:S7"],
      formulas: 2,
      left: [],
      keeping: "notes",
      isOneUndo: true,
    });
    expect(await book.values("Mine!A3:S12")).toEqual(before);
    expect(await book.formulas("Mine!A3:S12")).toEqual(before);
    expect(
      book.book.sheetByName("Mine")!.texts({ row: 2, column: 0, rows: 10, columns: 19 })
    ).toEqual(texts);
    expect(notes()).toEqual([
      ["note", 2, 0, `Mine!A3:F12: ${MATRIX}`],
      ["note", 2, 6, `Mine!G3:S7: ${SEGMENTS}`],
    ]);
    expect(await book.undo()).toBe(true);
    await book.book.settle();
    expect(await book.formulas("Mine!G3")).toEqual([[SEGMENTS]]);
    expect(await book.formulas("Mine!A3")).toEqual([[MATRIX]]);
    expect(await book.values("Mine!A3:S12")).toEqual(before);
    expect(notes()).toEqual([]);
  }
);

test("of a selection only what is in it; any cell of a result stands for all of it", async () => {
  await open();
  expect((await freeze("selection", "Mine!K5")).cells).toEqual(["Mine!G3:S7"]);
  expect(await book.formulas("Mine!A3")).toEqual([[MATRIX]]);
  expect(await freeze("selection", "Mine!U1:W9")).toMatchObject({ formulas: 0, left: [] });
  expect((await freeze("selection", "Mine!A1:C20,Mine!H3")).cells).toEqual(["Mine!A3:F12"]);
});

test("a person's note stays, with the formula below it; so does a comment, with the formula as an answer", async () => {
  await open();
  await onMine((sheet, { workbook }) => {
    sheet.notes.add("G3", "ask Olha");
    workbook.comments.add("Mine!A3", "mine");
  });
  await freeze("sheet");
  expect(notes()).toEqual([
    ["note", 2, 6, `ask Olha\n\nMine!G3:S7: ${SEGMENTS}`],
    ["comment", 2, 0, "mine", `Mine!A3:F12: ${MATRIX}`],
  ]);
});

test("before notes (ExcelApi 1.18) the text is kept in a comment; where the cell has a note, which nobody can read there, its formula stays", async () => {
  await open();
  await onMine((sheet) => sheet.notes.add("G3", "ask Olha"));
  const model = await book.save();
  book.close();
  await open({ bytes: model, apiSet: "1.17" });
  const mine = book.book.sheetByName("Mine")!;
  mine.notes = [{ kind: "note", id: "1", row: 2, column: 6, text: "ask Olha", replies: [] }];
  expect(await freeze("sheet")).toEqual({
    cells: ["Mine!A3:F12"],
    formulas: 1,
    left: [{ cell: "Mine!G3", why: "notKept" }],
    keeping: "comments",
    isOneUndo: false,
  });
  expect(await book.formulas("Mine!G3")).toEqual([[SEGMENTS]]);
  expect(notes()).toEqual([
    ["note", 2, 6, "ask Olha"],
    ["comment", 2, 0, `Mine!A3:F12: ${MATRIX}`],
  ]);
});

test("what shows an error stays a formula, and so does what hidden rows are part of", async () => {
  await open();
  await onMine((sheet) => {
    sheet.getRange("C5").values = [["in the way"]];
    sheet.getRange("6:6").rowHidden = true;
  });
  await book.book.settle();
  const { left, formulas } = await freeze("sheet");
  expect(formulas).toBe(0);
  expect(left).toEqual(
    expect.arrayContaining([
      { cell: "Mine!A3", why: "noResult" },
      { cell: "Mine!G3", why: "rowsHidden" },
    ])
  );
  expect(notes()).toEqual([]);
});

test("on a protected sheet nothing is done, and that is said; other people's formulas stay", async () => {
  await open();
  await onMine((sheet) => {
    sheet.getRange("U1").formulas = [["=SUM(L4:L7)"]];
    sheet.protection.protect();
  });
  await expect(freeze("sheet")).rejects.toMatchObject({
    problem: { code: "sheetProtected", facts: { sheet: "Mine" } },
  });
  expect(notes()).toEqual([]);
  await onMine((sheet) => sheet.protection.unprotect());
  await freeze("sheet");
  expect(await book.formulas("Mine!U1")).toEqual([["=SUM(L4:L7)"]]);
});

test("texts that look like numbers or formulas stay texts", async () => {
  await open();
  const typed = new Map<unknown, string>([
    ["Alfa", "'=1+1"],
    ["Beta", "'007"],
  ]);
  await book.write(
    "Sales!B2:B27",
    ROWS.map((row) => [typed.get(row[1]) ?? row[1]!])
  );
  await book.book.settle();
  await freeze("sheet");
  expect((await book.values("Mine!G4:G7")).flat()).toEqual(["=1+1", "007", "Delta", "Gamma"]);
  expect((await book.formulas("Mine!G4:G5")).flat().map(String)).not.toContain("2");
});

test("a formula in each row of a table: one note for all that stand one below the other", async () => {
  await open();
  await onMine((sheet) => {
    sheet.getRange("U1:V4").values = [["Sum", "Class"], [800, ""], [150, ""], [50, ""]]; // prettier-ignore
    sheet.tables.add("U1:V4", true).name = "Sums";
    sheet.getRange("V2:V4").formulas = [2, 3, 4].map((row) => [`=ABCCLASS(U${row},U$2:U$4)`]);
  });
  await book.book.settle();
  // 80 % and 95 % of 1,000: 800 is A, 150 more B, the rest C.
  const letters = [["A"], ["B"], ["C"]];
  expect(await book.values("Mine!V2:V4")).toEqual(letters);
  expect(await freeze("selection", "Mine!V2:V4")).toMatchObject({
    cells: ["Mine!V2:V4"],
    formulas: 3,
  });
  expect(await book.formulas("Mine!V2:V4")).toEqual(letters);
  expect(notes()).toEqual([["note", 1, 21, "Mine!V2:V4: =ABCCLASS(U2,U$2:U$4)"]]);
});

test("whichever request fails, the formula stands with its result; tried again, its text is there once", async () => {
  await open();
  const before = await book.values("Mine!G3:S7");
  let failed = 0;
  for (let n = 1; n < 30; n += 1) {
    book.host.failBatch(n, { code: "ServiceNotAvailable", message: "" });
    const end = await freeze("selection", "Mine!G3").catch(() => undefined);
    if (end !== undefined) break;
    failed = n;
    await book.book.settle();
    expect(await book.formulas("Mine!G3")).toEqual([[SEGMENTS]]);
    expect(await book.values("Mine!G3:S7")).toEqual(before);
  }
  expect(failed).toBeGreaterThan(7);
  expect(await book.formulas("Mine!G3:S7")).toEqual(before);
  expect(notes()).toEqual([["note", 2, 6, `Mine!G3:S7: ${SEGMENTS}`]]);
});
