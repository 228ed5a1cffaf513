/**
 * Somebody else works in the workbook between any two requests of a run: rows and columns are put in, moved, sorted, filtered, deleted, notes typed. No text
 * lands beside another customer, no column of the user is written, and the next run leaves every row up to date.
 */
import { sampleOf } from "../sample";
import { FIRST, LATER, LIST, workedOn, written, type WorkedOn } from "./workbook";

let book: WorkedOn;
afterEach(() => book.close());

const segments = () => book.book.sheetByName("Segments")!;
const table = () => book.book.tables.find(({ name }) => name === "Segments")!;

/** What a colleague may do, each to be done once. */
const HANDS: readonly (readonly [what: string, work: () => void])[] = [
  ["sorts the rows", () => segments().moveRows(body(), reversed(body().rows))],
  ["puts a row above the table", () => segments().insertRows(0, 1)],
  ["puts a row into the table", () => segments().insertRows(table().area.row + 2, 1)],
  ["puts a column between ours", () => segments().insertColumns(2, 1)],
  ["deletes a column of ours", () => segments().deleteColumns(header("Share"), 1)],
  ["hides a row", () => segments().setRowsHidden(table().area.row + 1, 1, true)],
  ["hides a column", () => segments().setColumnsHidden(3, 1, true)],
  ["puts a row into the list", () => book.book.sheetByName("Sales")!.insertRows(5, 1)],
  ["edits the list", () => write("Sales", 3, 2, 77)],
];
/** As the table will be once it has taken in the user's two columns beside it. */
const body = () => ({
  ...table().area,
  columns: 21,
  row: table().area.row + 1,
  rows: table().area.rows - 1,
});
const reversed = (rows: number): number[] => Array.from({ length: rows }, (_, i) => rows - 1 - i);
const header = (name: string): number => table().area.column + table().columnNames.indexOf(name);
const write = (sheet: string, row: number, column: number, value: string | number): void =>
  book.book.sheetByName(sheet)!.write({ row, column, rows: 1, columns: 1 }, [[value]], [], []);
const run = (rows: typeof FIRST) =>
  book.run({ address: `${LIST}${rows.length}`, answers: { otherCustomers: "update" } });

test.each(sampleOf(HANDS, 4))(
  "%s",
  async (_what, work) => {
    book = await workedOn();
    const { batches } = book.traffic;
    await book.list(LATER);
    const start = book.traffic.batches;
    written(await run(LATER));
    const requests = book.traffic.batches - start;
    expect(start).toBeGreaterThan(batches);
    book.close();
    for (const n of sampleOf(
      Array.from({ length: requests }, (_, i) => i + 1),
      3
    )) {
      book = await workedOn();
      await book.list(LATER);
      book.host.beforeBatch(n, work);
      const end = await run(LATER);
      expect([n, end.kind]).toEqual([n, expect.stringMatching(/^(written|problem)$/)]);
      expect([n, book.lost()]).toEqual([n, []]);
      const next = await run(LATER);
      expect([n, next.kind]).toEqual([n, expect.stringMatching(/^(written|problem)$/)]);
      expect([n, book.lost()]).toEqual([n, []]);
      if (n < requests) book.close();
    }
  },
  600_000
);
