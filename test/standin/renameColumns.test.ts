/**
 * Worked by hand, after Excel's rules for structured references: an apostrophe before a sign that means something, two pairs of brackets around a name with
 * other signs than letters, digits and spaces (Microsoft, "Using structured references with Excel tables": [[Total $ Amount]]).
 */
import { renameColumns } from "../../standin/book/renameColumns";
import { codeOf, inSheet } from "./withExcel";

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
  ["=SUM(Sales[[No. '#]])", "=SUM(Sales[['[x']]])"],
  ["=Sales[@[No. '#]]*Sales[[#Headers],[No. '#]]", "=Sales[@['[x']]]*Sales[[#Headers],['[x']]]"],
  ["=[Book.xlsx]Sales!A1+[@Sum]", "=[Book.xlsx]Sales!A1+[@Sum]"],
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
    sheet.getRange("B3").values = [["Total, [net]: #1's"]];
    sheet.getRange("B5").values = [[5]];
    cell.load("formulas,values");
    const typed = other.getRange("C8");
    typed.formulas = [["=SUM(Sales[[Total, '[net']: '#1''s]])+ROW(Sales[[#Headers],[Name]])"]];
    typed.load("formulas,values");
    await context.sync();
    const first = [cell.formulas, cell.values, typed.formulas, typed.values];
    sheet.getRange("B3").values = [["Total"]];
    cell.load("formulas");
    await context.sync();
    return [...first, cell.formulas];
  });
  const column = "[[Total, '[net']: '#1''s]]";
  expect(seen).toEqual([
    [[`=SUM(Sales${column})`]],
    [[6]],
    [[`=SUM(Sales${column})+ROW(Sales[[#Headers],[Name]])`]],
    [[9]],
    [["=SUM(Sales[Total])"]],
  ]);
});

test("a comma or a colon in one pair of brackets is refused, as Excel does", async () => {
  for (const column of ["Sum, net", "Sum: net"])
    expect(
      await codeOf(
        inSheet(async (sheet, context) => {
          sheet.getRange("A1:A2").values = [[column], [1]];
          context.workbook.tables.add("A1:A2", true).name = "Sales";
          sheet.getRange("C1").formulas = [[`=SUM(Sales[${column}])`]];
          await context.sync();
        })
      )
    ).toBe("InvalidArgument");
});
