import { isDayFormat } from "../../report/blocks/dayFormats";
import type { ExampleSales } from "../../report/example/exampleSales";
import { askDayShift } from "../dayShift";
import { exampleSheet, markExample } from "../exampleSheet";
import { ExcelProblem } from "../excelProblem";
import { SHEET_NAME } from "../limits";
import { SHEET_MARK } from "../../report/onSheet/marks";
import { UNFINISHED } from "../mark";
import { applyStyle } from "./applyStyle";
import { columnWidth } from "../../report/onSheet/columnWidth";
import { freeName } from "./freeName";
import { freeze } from "./freeze";

/**
 * Shows the sheet with the example, and adds it where the workbook has none. `removeResults` takes it out again.
 * @returns address of the list
 * @throws ExcelProblem "readOnly", "noExample": before anything is written
 */
export async function addExample(
  context: Excel.RequestContext,
  example: ExampleSales
): Promise<string> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  context.workbook.load("readOnly");
  await context.sync();
  const { items } = worksheets;
  const standing = await exampleSheet(context, items);
  if (standing === undefined) {
    if (context.workbook.readOnly) throw new ExcelProblem({ code: "readOnly", facts: {} });
    if (protection.protected) throw new ExcelProblem({ code: "noExample", facts: {} });
  }
  const taken = new Set(items.map(({ name }) => name.toLowerCase()));
  const sheet = standing ?? (await addSheet(context, example, taken));
  const list = sheet.getUsedRange(true);
  list.load("address");
  sheet.activate();
  list.getCell(0, 0).select();
  await context.sync();
  return list.address;
}

/** Until it is filled, it is known as a sheet that the next run takes away. */
async function addSheet(
  context: Excel.RequestContext,
  { name, header, rows, formats, widths }: ExampleSales,
  taken: ReadonlySet<string>
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(freeName(name, taken, SHEET_NAME, " "));
  sheet.customProperties.add(SHEET_MARK, UNFINISHED);
  sheet.load("id");
  const dayShift = askDayShift(context);
  await context.sync();
  // Formats first: a day is a date from the start.
  header.forEach((_, column) => {
    const cells = sheet.getRangeByIndexes(1, column, rows.length, 1);
    applyStyle(cells, { numberFormat: formats[column]! });
    cells.format.columnWidth = columnWidth(widths[column]!);
  });
  const head = sheet.getRangeByIndexes(0, 0, 1, header.length);
  head.values = [[...header]];
  applyStyle(head, { bold: true });
  sheet.getRangeByIndexes(1, 0, rows.length, header.length).values = rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === "number" && isDayFormat(formats[column]) ? cell - dayShift() : cell
    )
  );
  freeze(sheet, { rows: 1, columns: 0 });
  sheet.customProperties.getItemOrNullObject(SHEET_MARK).delete();
  markExample(sheet);
  await context.sync();
  return sheet;
}
