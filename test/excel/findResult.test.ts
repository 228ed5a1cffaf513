/** Real run: the pane opens in a workbook that holds the result of an earlier run. */
import { setTimeout as told } from "node:timers/promises";
import { findResult } from "../../src/excel/findResult";
import type { JobEvent } from "../../src/job/job";
import { HEADER, ROWS, serial } from "../cases/salesList";
import { openWorkbook } from "./office";

test("the result is read from its sheets, and the list's size is compared", async () => {
  const book = await openWorkbook();
  const found = () => book.Excel.run(findResult);
  expect(await found()).toBeUndefined();
  const heard: JobEvent["kind"][] = [];
  const address = "Sales!A1:C27";
  const onEvent = ({ kind }: JobEvent) => void heard.push(kind);
  await book.run({ address, now: new Date(2026, 5, 3, 9, 30), onEvent });
  heard.length = 0;
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const segments = worksheets.getItem("Segments");
    segments.name = "Mine";
    // The user's own: rows and a column before the title, and a sheet that is hidden.
    segments.getRange("1:2").insert("Down");
    segments.getRange("A1").values = [["My customers"]];
    worksheets.getItem("Matrix").visibility = "Hidden";
    await context.sync();
  });
  const first = await found();
  expect(first).toMatchObject({
    // Of 15,200 in all: cases/salesList.
    headline: expect.stringMatching(/^4 customers\. Alfa \(78\.9%\) and Beta \(11\.8%\)/),
    run: {
      runAt: expect.closeTo(serial("2026-06-03") + 9.5 / 24, 6),
      asOfDay: serial("2025-12-31"),
    },
    list: { address: "Sales!A1:C27", rows: 27, newRows: 0 },
  });
  expect(first!.cells).toEqual(new Map([["AX", 1], ["AY", 1], ["BY", 1], ["CZ", 1]])); // prettier-ignore
  expect(first!.sheets).toEqual(expect.arrayContaining(["Overview", "Mine", "Runs"]));
  expect(first!.sheets).not.toContain("Matrix");

  // As a user does it: a note on another part of the sheet, then rows below the list.
  const sales = book.book.sheetByName("Sales")!;
  sales.write({ row: 3, column: 9, rows: 1, columns: 1 }, [["note"]], [], []);
  await told(50);
  expect(heard).toEqual([]);
  const rows = [
    [serial("2026-01-02"), "Alfa", 10],
    [serial("2026-01-03"), "Beta", 10],
  ];
  sales.write({ row: 27, column: 0, rows: 2, columns: 3 }, rows, [], []);
  await told(50);
  expect(heard).toEqual(["listChanged"]);
  expect((await found())!.list).toMatchObject({ rows: 27, newRows: 2 });
  // As the button of the pane does it.
  const end = await book.run({ address, again: true, now: new Date(2026, 5, 8) });
  expect(end).toMatchObject({ kind: "written", result: { source: { address: "Sales!A1:C29" } } });
  expect(await found()).toMatchObject({
    run: { runAt: serial("2026-06-08"), asOfDay: serial("2026-01-03") },
    list: { address: "Sales!A1:C29", newRows: 0 },
  });

  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sales").name = "Old sales";
    context.workbook.worksheets.getItem("Runs").delete();
    await context.sync();
  });
  expect(await found()).toMatchObject({ run: undefined, list: { newRows: undefined } });
  expect(await book.run({ address: "Sales!A1:C29", again: true })).toMatchObject({
    kind: "problem",
    problem: { code: "sourceNotFound" },
  });
  book.close();
});

test("a list that got shorter is said to be; one that has moved is not taken for what stands in its place now", async () => {
  const above = [
    ["Sales of the shop", "", ""],
    ["", "", ""],
  ];
  const book = await openWorkbook([...above, HEADER, ...ROWS], { sheets: [] });
  const list = async () => (await book.Excel.run(findResult))!.list;
  const sales = book.book.sheetByName("Sales")!;
  await book.run({ address: "Sales!A3:C29" });
  const blank = [["", "", ""], ["", "", ""]]; // prettier-ignore
  sales.write({ row: 27, column: 0, rows: 2, columns: 3 }, blank, [], []);
  expect(await list()).toMatchObject({ address: "Sales!A3:C29", rows: 27, newRows: -2 });

  const rowsAbove = (work: (rows: Excel.Range) => void): Promise<void> =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sales").getRange("1:2"));
      await context.sync();
    });
  // Up by two rows: from A3 on stands the end of it, without its header.
  await rowsAbove((rows) => rows.delete("Up"));
  expect(await list()).toMatchObject({ newRows: undefined });
  expect(await book.run({ address: "Sales!A3:C29", again: true })).toMatchObject({
    kind: "problem",
    problem: { code: "sourceNotFound" },
  });
  // And down by two.
  await rowsAbove((rows) => rows.insert("Down"));
  await rowsAbove((rows) => rows.insert("Down"));
  expect(await list()).toMatchObject({ newRows: undefined });
  book.close();
});
