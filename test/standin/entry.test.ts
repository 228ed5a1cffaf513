/**
 * What Excel makes of strings put into `values` (docs of Excel.Range.values: as typed, in en-US). Serial days: Excel's
 * DATE(2024,5,6) = 45418 and DATE(2026,1,2) = 46024; 1904 workbooks count 1,462 days less.
 */
import { enter } from "../../standin/book/entry/enter";

const year = 2026;
const entered = (text: string, isText = false, date1904 = false): unknown => {
  const entry = enter(text, isText, date1904, year);
  return entry.kind === "formula" ? entry.formula : entry;
};
const value = (of: unknown, numberFormat?: string): object => ({
  kind: "value",
  value: of,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const text = (of: string): object => ({ kind: "text", value: of });

test.each([
  ["007", value(7)],
  ["-5", value(-5)],
  ["+5", value(5)],
  [" 12 ", value(12)],
  ["1,234.50", value(1234.5, "#,##0.00")],
  ["$5", value(5, "$#,##0")],
  ["€5.50", value(5.5, "[$€-2]#,##0.00")],
  ["12.5%", value(0.125, "0.00%")],
  ["(5)", value(-5)],
  ["1e3", value(1000, "0.00E+00")],
  ["0 1/2", value(0.5, "# ?/?")],
  ["TRUE", value(true)],
  ["#n/a", value("#N/A")],
])("%j is a number, a boolean or an error", (typed, expected) => {
  expect(entered(typed)).toEqual(expected);
});

test.each([
  ["1-2", value(46024, "d-mmm")],
  ["1/2", value(46024, "d-mmm")],
  ["2024-05-06", value(45418, "m/d/yyyy")],
  ["5/6/2024", value(45418, "m/d/yyyy")],
  ["5/6/24", value(45418, "m/d/yyyy")],
  ["6-May-24", value(45418, "d-mmm-yy")],
  ["May 6, 2024", value(45418, "d-mmm-yy")],
  ["May 2024", value(45413, "mmm-yy")],
  ["12:00", value(0.5, "h:mm")],
  ["2024-05-06 18:00", value(45418.75, "m/d/yyyy h:mm")],
])("%j is a date or a time", (typed, expected) => {
  expect(entered(typed)).toEqual(expected);
});

test.each([
  "Smith",
  "13/13/2024",
  "05.06.2024",
  "2024-02-30",
  "1 234,50",
  "ТОВ Агро",
  "บริษัท",
  "Mayer",
  "Truelove",
  "=",
  "12 Monkeys",
  "£5",
  "¥500",
  "1.2.3",
])("%j stays a text", (typed) => {
  expect(entered(typed)).toEqual(value(typed));
});

test("an apostrophe keeps a text and is not part of it", () => {
  expect(entered("'007")).toEqual(text("007"));
  expect(entered("'=1+1")).toEqual(text("=1+1"));
});

test("a cell formatted as text keeps what is put into it", () => {
  expect(entered("007", true)).toEqual(text("007"));
  expect(entered("=1+1", true)).toEqual(text("=1+1"));
});

test.each([
  ["=A1", "=A1"],
  ["+A1", "=+A1"],
  ["-A1", "=-A1"],
  ["@SUM(A1)", "=@SUM(A1)"],
])("%j becomes a formula", (typed, formula) => {
  expect(entered(typed)).toBe(formula);
});

test("a 1904 workbook counts from 1904", () => {
  expect(entered("2024-05-06", false, true)).toEqual(value(45418 - 1462, "m/d/yyyy"));
});
