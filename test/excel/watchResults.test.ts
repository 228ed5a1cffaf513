/** What the pane learns of the workbook beside its runs: an undo, a deleted sheet, a cell to go to. */
import { resultStamp } from "../../src/excel/resultStamp";
import { showCell } from "../../src/excel/showCell";
import { watchResults } from "../../src/excel/watchResults";
import { openWorkbook, type Workbook } from "./office";

let workbook: Workbook | undefined;
const open = async (): Promise<Workbook> =>
  (workbook = await openWorkbook(undefined, { sheets: ["matrix"] }));
afterEach(() => workbook?.close());

/** Longer than the watch waits for calm. */
const calm = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

/** Where Excel cannot group, a run is several steps of undo. */
async function undoWhile(book: Workbook, isThere: () => Promise<boolean>): Promise<void> {
  while (await isThere()) expect(await book.undo()).toBe(true);
}

test("an undo that takes the sheets away is told, and so is the same result written again", async () => {
  const book = await open();
  const now = new Date(2026, 5, 3, 9, 30);
  await book.run({ now });
  const told: boolean[] = [];
  const end = await watchResults((stands) => told.push(stands));
  await book.write("Segments!Z40", [["a note of the user"]]);
  await calm();
  expect(told).toEqual([true]);
  // Nothing is looked at while they work on a sheet of their own.
  await book.write("Sales!F40", [["another"]]);
  await calm();
  expect(told).toEqual([true]);
  await undoWhile(book, async () => (await book.sheets()).length > 1);
  await calm();
  expect(told.at(-1)).toBe(false);
  book.select("Sales!A2");
  await book.run({ now });
  await calm();
  expect(told.at(-1)).toBe(true);
  await end();
  const before = told.length;
  await book.write("Segments!Z41", [["later"]]);
  await calm();
  expect(told).toHaveLength(before);
});

test("an undo of a second run is told, though all sheets stay", async () => {
  const book = await open();
  await book.run();
  await book.run({ address: "Sales!A1:C27", now: new Date(2026, 5, 4) });
  const told: boolean[] = [];
  const end = await watchResults((stands) => told.push(stands));
  await undoWhile(book, async () => (await book.runLog()).length > 1);
  await calm();
  expect(await book.sheets()).toHaveLength(4);
  expect(told.at(-1)).toBe(false);
  await end();
});

test("a sheet of ours that is deleted is told; one that is renamed or sorted is still the result", async () => {
  const book = await open();
  await book.run();
  const { stamp } = await book.Excel.run(resultStamp);
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Segments");
    sheet.name = "Mine";
    sheet.getRange("B2").values = [["?"]];
    await context.sync();
  });
  expect(await book.Excel.run(resultStamp)).toMatchObject({ stamp });
  const told: boolean[] = [];
  const end = await watchResults((stands) => told.push(stands));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Matrix").delete();
    await context.sync();
  });
  await calm();
  expect(told).toEqual([false]);
  await end();
});

test("a cell is shown on its sheet; one on a sheet that is gone is a problem in words", async () => {
  const book = await open();
  await book.run();
  await book.Excel.run((context) => showCell(context, "Sales!B7"));
  const address = await book.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sales!B7");
  await expect(
    book.Excel.run((context) => showCell(context, "'Old sales'!B7"))
  ).rejects.toMatchObject({ problem: { code: "sourceNotFound" } });
});
