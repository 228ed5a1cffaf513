/** "Try with example sales": a sheet of invented sales and a run on it, through office.js; removing the results takes it out again. */
import { findResults, removeResults } from "../../src/excel/removeResults";
import { exampleSales } from "../../src/report/example/exampleSales";
import { wordingFor } from "../../src/wording/wordingFor";
import { openWorkbook, type Workbook } from "../excel/office";
import { OUR_SHEETS } from "../ourSheets";

let workbook: Workbook | undefined;
afterEach(() => workbook?.close());

const { rows, header } = exampleSales(wordingFor("en-US"));
const ADDRESS = `'Example sales 2'!A1:E${rows.length + 1}`;

test("the example is added once, run on, and goes with the results; a sheet with its name stays", async () => {
  const book = (workbook = await openWorkbook([["Note"], ["mine"]]));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.add("Example sales").getRange("A1").values = [["mine as well"]];
    await context.sync();
  });

  const end = await book.run({ example: true });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  const { analysis, source, issues } = end.result;
  expect(source.address).toBe(ADDRESS);
  // Nothing in it calls for anything.
  expect(issues.filter(({ kind }) => kind !== "note")).toEqual([]);
  // What the list promises (src/report/example/exampleSales.ts): somebody in each cell, and in the statuses that call for something.
  expect(analysis.matrix.filter(({ customers }) => customers === 0)).toEqual([]);
  const { lost, atRisk, returned, new: fresh } = analysis.statusCounts;
  expect(Math.min(lost, atRisk, returned, fresh)).toBeGreaterThan(0);

  await book.Excel.run(async (context) => {
    const list = context.workbook.worksheets.getItem("Example sales 2").getRange("A1:E2");
    list.load("values,numberFormat");
    await context.sync();
    expect(list.values).toEqual([header, rows[0]]);
    expect(list.numberFormat[1]![0]).toBe("yyyy-mm-dd");
  });

  // Once more, it is the same list.
  const again = await book.run({ example: true });
  expect(again).toMatchObject({ kind: "written", result: { source: { address: ADDRESS } } });
  expect([...(await book.sheets())].sort()).toEqual(
    ["Sales", "Example sales", "Example sales 2", ...OUR_SHEETS].sort()
  );

  const goes = await book.Excel.run(findResults);
  expect([...goes.sheets].sort()).toEqual(["Example sales 2", ...OUR_SHEETS].sort());
  await book.Excel.run(removeResults);
  expect([...(await book.sheets())].sort()).toEqual(["Example sales", "Sales"]);
});

test("a workbook that takes no sheet says so, and is left as it is", async () => {
  const book = (workbook = await openWorkbook([["Note"], ["mine"]]));
  book.book.structureProtected = true;
  expect(await book.run({ example: true })).toMatchObject({
    kind: "problem",
    problem: { code: "noExample" },
  });
  expect(await book.sheets()).toEqual(["Sales"]);
});
