/** Real runs of the sheet Cards: within what Excel takes in a request, with page breaks of the last drawing alone, wherever it was moved to. */
import type { JobEnd } from "../../src/job/job";
import type { Value } from "../cases/case";
import { sampleOf } from "../sample";
import { openWorkbook, type Workbook } from "./office";
import { typeInto } from "./typeInto";

let book: Workbook;
afterEach(() => book?.close());

const run = async (request: Parameters<Workbook["run"]>[0]): Promise<void> => {
  const end: JobEnd = await book.run(request);
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
};
/** Rows before which pages begin, from 0, and the scale. */
const pages = (): Promise<{ readonly before: readonly number[]; readonly scale: unknown }> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Cards");
    const { horizontalPageBreaks: breaks, pageLayout } = sheet;
    const count = breaks.getCount();
    pageLayout.load("zoom");
    await context.sync();
    const cells = Array.from({ length: count.value }, (_, i) =>
      breaks.getItem(i).getCellAfterBreak().load("rowIndex")
    );
    await context.sync();
    return { before: cells.map(({ rowIndex }) => rowIndex), scale: pageLayout.zoom.scale };
  });
const NAMES = Array.from({ length: 50 }, (_, i) => `Customer ${String(i + 1).padStart(2, "0")}`);
const ROWS = [
  ["Date", "Customer", "Amount"],
  ...NAMES.flatMap(
    (name, i) =>
    Array.from({ length: 6 }, (_, m): Value[] => [`2025-${String(m + 1).padStart(2, "0")}-10`, name, 1000 + i]) // prettier-ignore
  ),
];
const list = { address: `Sales!A1:C${ROWS.length}` };

test.each(sampleOf([10, 50], 1))(
  "%i accounts: a page each, and no request is larger than Excel takes",
  async (count) => {
    // The stand-in refuses requests of more than 5 MB, as Excel on the web does.
    book = await openWorkbook(ROWS, { sheets: [] });
    await run({ ...list, accounts: NAMES.slice(0, count), cards: true });
    expect((await pages()).before.length).toBe(count - 1);
    // 50: 35 with what a first run writes beside them.
    expect(book.traffic.batches).toBeLessThanOrEqual(40);
  }
);

test("drawn when it is asked for alone: with page breaks of that drawing, wherever it was moved to; a deleted sheet stays away", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  const sales = { address: "Sales!A1:C27" };
  await run({ ...sales, accounts: ["Alfa", "Beta"] });
  expect(await book.sheets()).not.toContain("Cards");
  await run({ ...sales, cards: true });
  const first = await pages();
  expect(first.before.length).toBe(1);

  await typeInto(book, "Accounts", "Alfa", { Needs: "quick delivery" });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Cards").getRange("1:2").insert("Down");
    await context.sync();
  });
  await run(sales);
  expect((await book.values("Cards")).flat()).not.toContain("quick delivery");
  await run({ ...sales, cards: true });
  expect((await book.values("Cards")).flat()).toContain("quick delivery");
  expect(await pages()).toEqual({ before: [first.before[0]! + 2], scale: first.scale });

  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Cards").delete();
    await context.sync();
  });
  await run(sales);
  expect(await book.sheets()).not.toContain("Cards");
});

test("asked for where there are no cards, those of the key accounts are made first", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  await run({ address: "Sales!A1:C27", cards: true });
  expect(await book.sheets()).toEqual(expect.arrayContaining(["Accounts", "Card", "Cards"]));
});
