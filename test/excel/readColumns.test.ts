/** Columns of a table are read as they stand now, whatever number of rows an earlier request told. */
import { Budget } from "../../src/excel/write/budget";
import { readColumns } from "../../src/excel/write/table/readColumns";
import { HEADER, ROWS } from "../cases/salesList";
import { openWorkbook, type Workbook } from "./office";

let book: Workbook;
afterEach(() => book?.close());

test.each([
  ["as many", ROWS.length],
  ["rows were put in meanwhile", ROWS.length - 3],
  ["rows were taken out meanwhile", ROWS.length + 2],
])("%s", async (_, rowCount) => {
  book = await openWorkbook([HEADER, ...ROWS, ["", "below", ""], ["", "below", ""]]);
  const texts = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sales");
    const table = sheet.tables.add(`A1:C${ROWS.length + 1}`, true);
    table.columns.load("items/id,items/name");
    await context.sync();
    const columns = table.columns.items.map(({ id, name }) => ({ id, header: name }));
    const ours = new Map([["customer", 1]]);
    return readColumns(new Budget(context), { table, columns, ours, rowCount, dayShift: 0 }, [
      "customer",
    ]);
  });
  expect([...texts]).toEqual([["customer", ROWS.map(([, customer]) => customer)]]);
});
