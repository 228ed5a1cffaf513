/** Real runs: past rows that were changed are said, and an earlier run is calculated again with the settings that its row keeps. */
import { readSettings } from "../../src/engine/settings/readSettings";
import type { JobEnd, Written } from "../../src/job/job";
import { segmentResultJson } from "../../src/job/segmentResultJson";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, ROWS } from "../cases/salesList";
import { onlySheets } from "../onlySheets";
import { openWorkbook, type Workbook } from "./office";

let book: Workbook;
afterEach(() => book?.close());

const LIST = "Sales!A1:C27";
const written = (end: JobEnd): Written => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const jsonOf = (end: Written) =>
  segmentResultJson(end, { batches: 0, requestBytes: 0, responseBytes: 0 }, wordingFor("en-US"));

test("the last run is the latest one, however somebody sorts the table of runs", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  for (const amount of [1000, 1200, 1300]) {
    await book.write("Sales!C3", [[amount]]);
    written(await book.run({ address: LIST }));
  }
  const table = book.book.tables.find(({ name }) => name === "SegmentRuns")!;
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  book.book.sheetByName("Runs")!.moveRows(body, [2, 1, 0]);
  await book.write("Sales!C3", [[1500]]);
  const { remarks } = written(await book.run({ address: LIST }));
  // Of January: 12,000 / 12 by Alfa, 300 by Beta, 200 by Delta.
  expect(remarks.join()).toContain("in the run of Jun 3, 2026, 09:30. January 2025: 1,800 → 2,000");
});

test("letters that the last run told by another period are not compared; that its limits were others is said", async () => {
  book = await openWorkbook();
  const before = readSettings({ asOf: "2025-11-30", period: "quarter", lost: { rule: "days" } });
  written(await book.run({ address: LIST, settings: onlySheets(["changes"], before) }));
  written(await book.run({ address: LIST, settings: onlySheets(["changes"]) }));
  const area = { row: 0, column: 0, rows: 40, columns: 1 };
  const said = book.book.sheetByName("Changes")!.values(area).flat();
  expect(said[2]).toMatch(/as of Nov 30, 2025.* That run had other limits/);
  expect(said).toContain(
    "Rhythm is not compared: the letters were counted by quarter then, and by month today."
  );
});

test("a past month that lost a row is said; the run before it is repeated, letter by letter", async () => {
  book = await openWorkbook();
  const day = readSettings({ asOf: "2025-11-30", lost: { rule: "days" } });
  const first = written(await book.run({ address: LIST, settings: day }));
  expect([first.runs, jsonOf(first).pastRows, jsonOf(first).again]).toEqual([[], null, null]);

  // Gamma's 100 of 20 February goes; the next month has come.
  const row = LINES.findIndex(({ day, customer }) => day === "2025-02-20" && customer === "Gamma");
  await book.write(`Sales!C${row + 2}`, [[0]]);
  const next = written(await book.run({ address: LIST, settings: readSettings({}) }));
  expect(next.remarks).toContain(
    "Past rows are not what they were in the run of Jun 3, 2026, 09:30. February 2025: 1,300 → 1,200, with as many rows."
  );
  expect(jsonOf(next).pastRows).toEqual({
    since: { run: "2026-06-03T09:30", asOf: "2025-11-30" },
    months: [
      { from: "2025-02", to: "2025-02", rowsBefore: 3, rows: 3, sumBefore: 1300, sum: 1200 },
    ],
  });

  // As the pane does it: the settings of the row, and its day.
  const [kept] = next.runs;
  const again = { ...kept!.kept!.settings, asOf: "2025-11-30" };
  const other = written(await book.run({ address: LIST, settings: again }));
  expect(jsonOf(other).again).toMatchObject({ same: false });
  expect(other.remarks.at(-1)).toContain("past rows were changed (February 2025: 1,300 → 1,200");

  await book.write(`Sales!C${row + 2}`, [[ROWS[row]![2]!]]);
  const same = written(await book.run({ address: LIST, settings: again }));
  expect(jsonOf(same).again).toMatchObject({ same: true });
  expect(jsonOf(same).fingerprint).toBe(kept!.fingerprint);
  expect((await book.runLog()).at(-1)!["Compared with earlier runs"]).toContain(
    "Calculated again as of Nov 30, 2025: the same letters"
  );

  // A row of version 0.1 kept nothing.
  await book.Excel.run(async (context) => {
    const kept = context.workbook.tables
      .getItem("SegmentRuns")
      .columns.getItem("Kept for repeating");
    kept.getDataBodyRange().clear("Contents");
    await context.sync();
  });
  const old = written(await book.run({ address: LIST, settings: again }));
  expect(old.remarks.at(-1)).toMatch(/^The run of Jun 3, 2026, 09:30 is of version 0\.1/);
  expect([old.runs.map(({ kept }) => kept), jsonOf(old).pastRows]).toEqual([
    Array(4).fill(undefined),
    null,
  ]);
});
