/** Worked by hand, after Excel's rules for structured references (an apostrophe before a sign that means something). */
import { renameColumns } from "../../standin/book/renameColumns";
import { inSheet } from "./withExcel";

const NAMES = new Map([
  ["sum", "Total"],
  ["no. #", "[x]"],
]);

test.each([
  ["=SUM(Sales[Sum])", "=SUM(Sales[Total])"],
  ["=SUM(sales[SUM])+Sales[[#Headers],[Sum]]", "=SUM(sales[Total])+Sales[[#Headers],[Total]]"],
  [
    "=Sales[@Sum]*Sales[[#This Row],[Sum]:[Sum]]",
    "=Sales[@Total]*Sales[[#This Row],[Total]:[Total]]",
  ],
  ["=SUM(Sales[No. '#])", "=SUM(Sales['[x']])"],
  ['="Sales[Sum]"&Others[Sum]&MySales[Sum]', '="Sales[Sum]"&Others[Sum]&MySales[Sum]'],
  ["=SUM(Sales[Summary])", "=SUM(Sales[Summary])"],
])("%s", (formula, renamed) => {
  expect(renameColumns(formula, "Sales", NAMES)).toBe(renamed);
});

test("formulas follow a header that is written anew, on every sheet", async () => {
  const seen = await inSheet(async (sheet, context) => {
    sheet.getRange("A3:B5").values = [
      ["Name", "Sum"],
      ["a", 1],
      ["b", 2],
    ];
    context.workbook.tables.add("A3:B5", true).name = "Sales";
    const other = context.workbook.worksheets.add("Other");
    const cell = other.getRange("C7");
    cell.formulas = [["=SUM(Sales[Sum])"]];
    await context.sync();
    sheet.getRange("B3").values = [["Total"]];
    sheet.getRange("B5").values = [[5]];
    cell.load("formulas,values");
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(seen).toEqual([[["=SUM(Sales[Total])"]], [[6]]]);
});
