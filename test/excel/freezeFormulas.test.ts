/** Real runs: values take the place of the add-in's formulas, the text of each stays beside it, and nothing of anybody's is lost. */
import { freezeFormulas, type Frozen } from "../../src/excel/formulas/freezeFormulas";
import type { CustomFunction } from "../../standin/book/book";
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
  "on %s a sheet shows the same without formulas: values, dates that look like dates, the text of each in a note; one Ctrl+Z brings the formulas back",
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
    // Strictly, Excel takes back no notes. Frozen again, each text is there once.
    const kept = notes();
    await freeze("sheet");
    expect(notes()).toEqual(kept);
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

test("whichever request fails, a formula stands with its result or is reported as frozen; tried again, its text is there once", async () => {
  await open();
  const mine = book.book.sheetByName("Mine")!;
  const all = { row: 2, column: 0, rows: 10, columns: 19 };
  const before = mine.values(all);
  const frozen = new Set<string>();
  let halfway = 0;
  for (let n = 1; n < 40; n += 1) {
    book.host.failBatch(n, { code: "ServiceNotAvailable", message: "" });
    const end = await freeze("sheet").catch(() => undefined);
    await book.book.settle();
    expect(mine.values(all)).toEqual(before);
    for (const cells of end?.cells ?? []) frozen.add(cells);
    const [first] = mine.formulas(all);
    expect([first![0], first![6]]).toEqual([
      frozen.has("Mine!A3:F12") ? before[0]![0] : MATRIX,
      frozen.has("Mine!G3:S7") ? before[0]![6] : SEGMENTS,
    ]);
    if (end !== undefined && end.failure === undefined) break;
    if (end === undefined) continue;
    halfway += 1;
    expect(end).toMatchObject({ formulas: 1, isOneUndo: false });
  }
  expect([frozen.size, halfway]).toEqual([2, 1]);
  expect(notes()).toEqual([
    ["note", 2, 0, `Mine!A3:F12: ${MATRIX}`],
    ["note", 2, 6, `Mine!G3:S7: ${SEGMENTS}`],
  ]);
});

test("what a first attempt froze is reported by the second, without the undo group", async () => {
  await open();
  const ends: Frozen[] = [];
  for (let n = 8; n < 40; n += 1) {
    book.host.failBatch(n, { code: "UndoNotSupported", message: "" });
    const end = await freeze("sheet");
    await book.book.settle();
    ends.push(end);
    if (end.isOneUndo) break;
    await onMine((sheet) => (sheet.getRange("G3").formulas = [[SEGMENTS]]));
    await onMine((sheet) => sheet.getRange("A3:F12").clear("Contents"));
    await onMine((sheet) => sheet.getRange("G4:S7").clear("Contents"));
    await onMine((sheet) => sheet.getRange("H3:S3").clear("Contents"));
    await onMine((sheet) => (sheet.getRange("A3").formulas = [[MATRIX]]));
    await book.book.settle();
  }
  expect(ends.map(({ formulas }) => formulas)).toEqual(ends.map(() => 2));
  expect(ends.at(-1)!.isOneUndo).toBe(true);
  expect(ends.length).toBeGreaterThan(4);
});

test("different formulas one below the other: the text of each stays", async () => {
  await open();
  const stacked = [
    `=WHYSEGMENT("Alfa",${ARGUMENTS})`,
    "=CUSTOMERSTATUS(Sales!$A$2:$A$27)",
    "=ABCCLASS(1000,Sales!$C$2:$C$27)",
  ];
  await onMine((sheet) => (sheet.getRange("U2:U4").formulas = stacked.map((one) => [one])));
  await book.book.settle();
  expect(await freeze("selection", "Mine!U1:U9")).toMatchObject({ formulas: 3, left: [] });
  expect(notes()).toEqual(
    stacked.map((formula, i) => ["note", 1 + i, 20, `Mine!U${2 + i}: ${formula}`])
  );
});

test("a formula that refers to another result of ours is frozen before it, with what it showed", async () => {
  // As Excel: without the result to which it refers it shows #REF!.
  const moves: CustomFunction = async () => {
    const first = { row: 2, column: 6, rows: 1, columns: 1 };
    const [[formula] = []] = book.book.sheetByName("Mine")!.formulas(first);
    return formula === SEGMENTS ? [["moved"], [1]] : "#REF!";
  };
  await open({ functions: { ...FUNCTIONS_OF_CELLS, SEGMENTMIGRATION: moves } });
  // The stand-in does not compute G3#.
  const formula = "=SEGMENTMIGRATION(G3:S7,IFERROR(G3#,G3))";
  await onMine((sheet) => (sheet.getRange("U3").formulas = [[formula]]));
  await book.book.settle();
  expect(await book.values("Mine!U3:U4")).toEqual([["moved"], [1]]);
  expect(await freeze("sheet")).toMatchObject({
    cells: ["Mine!A3:F12", "Mine!U3:U4", "Mine!G3:S7"],
    left: [],
  });
  await book.book.settle();
  expect(await book.formulas("Mine!U3:U4")).toEqual([["moved"], [1]]);
});

test("a result to which a formula that stays refers as a whole stays too, and the formula is named; a fixed area is none", async () => {
  await open();
  await onMine((sheet, { workbook }) => {
    workbook.worksheets.getItem("Sales").getRange("H2").formulas = [["=ROWS(Mine!G3#)"]];
    sheet.getRange("U1").formulas = [["=ROWS(A3:A12)"]];
  });
  await book.book.settle();
  expect(await freeze("sheet")).toMatchObject({
    cells: ["Mine!A3:F12"],
    left: [{ cell: "Mine!G3", why: "inUse", by: "Sales!H2" }],
  });
  await book.write("Sales!H2", [[""]]);
  await onMine((_, { workbook }) => void workbook.names.add("Customers", "=Mine!$G$3#"));
  expect((await freeze("sheet")).left).toEqual([
    { cell: "Mine!G3", why: "inUse", by: "Customers" },
  ]);
});

test("of a formula in each row only those with an error or in hidden rows stay, and just these are listed", async () => {
  const letter: CustomFunction = async ([value]) => ([value].flat(2)[0] === 0 ? "#N/A" : "A");
  await open({ functions: { ...FUNCTIONS_OF_CELLS, ABCCLASS: letter } });
  await onMine((sheet) => {
    sheet.getRange("U2:U7").values = [[800], [0], [150], [50], [10], [10]];
    sheet.getRange("V2:V7").formulas = [2, 3, 4, 5, 6, 7].map((row) => [`=ABCCLASS(U${row})`]);
    sheet.getRange("5:6").rowHidden = true;
  });
  await book.book.settle();
  expect(await freeze("selection", "Mine!V1:V9")).toMatchObject({
    cells: ["Mine!V2", "Mine!V4", "Mine!V7"],
    formulas: 3,
    left: [
      { cell: "Mine!V3", why: "noResult" },
      { cell: "Mine!V5:V6", why: "rowsHidden" },
    ],
  });
});

test("an error inside of a spilled result keeps its formula", async () => {
  await open({
    functions: { ...FUNCTIONS_OF_CELLS, ABCCLASS: async () => [["A"], ["#N/A"]] },
  });
  await onMine((sheet) => (sheet.getRange("U2").formulas = [["=ABCCLASS(1)"]]));
  await book.book.settle();
  expect(await book.values("Mine!U2:U3")).toEqual([["A"], ["#N/A"]]);
  expect(await freeze("selection", "Mine!U2")).toMatchObject({
    formulas: 0,
    left: [{ cell: "Mine!U2", why: "noResult" }],
  });
});

test("what Excel may refuse for the undo group is tried once more without it", async () => {
  await open();
  let refused: Frozen | undefined;
  for (let n = 8; n < 40; n += 1) {
    book.host.failBatch(n, { code: "InvalidArgument", message: "" });
    refused = await freeze("selection", "Mine!G3");
    expect(refused).toMatchObject({ cells: ["Mine!G3:S7"], left: [] });
    if (refused.isOneUndo) break;
    await onMine((sheet) => sheet.getRange("G3:S7").clear("Contents"));
    await onMine((sheet) => (sheet.getRange("G3").formulas = [[SEGMENTS]]));
    await book.book.settle();
  }
  expect(refused!.isOneUndo).toBe(true);
});
