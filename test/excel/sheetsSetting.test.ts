/** Real runs: which sheets are written is a setting that the workbook keeps. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { HEADER, LINES, serial } from "../cases/salesList";
import { OUR_SHEETS } from "../ourSheets";
import { openWorkbook } from "./office";

test("a sheet that is not wanted is not added; one that stands stays as it is", async () => {
  const rows = LINES.map(({ day, customer, amount }) => [serial(day), customer, amount]);
  const book = await openWorkbook([HEADER, ...rows]);
  const address = `Sales!A1:C${rows.length + 1}`;
  const run = (sheets: object, day: number) =>
    book.run({ address, settings: readSettings({ sheets }), now: new Date(2026, 5, day) });
  const dueSoon = OUR_SHEETS.find((name) => name === "Due soon")!;
  await run({ overview: false, dueSoon: false }, 1);
  const names = () => book.book.sheets.map(({ name }) => name).slice(1);
  expect(names()).toEqual(OUR_SHEETS.filter((name) => name !== "Overview" && name !== dueSoon));

  const losses = await book.values("Losses");
  await book.write(
    `Sales!C2:C${rows.length + 1}`,
    rows.map(() => [7])
  );
  const end = await run({ overview: true, losses: false, dueSoon: false }, 2);
  expect(end.kind === "written" && end.sheets).not.toContain("Losses");
  expect(names()).toContain("Overview");
  expect(await book.values("Losses")).toEqual(losses);
  book.close();
});
