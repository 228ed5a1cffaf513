/** CSV as Excel opens it: UTF-8 with or without mark; commas, semicolons or tabs; ISO dates become serial days. */
import { readCsv } from "../../standin/book/csv";
import { inSheet } from "./withExcel";

const bom = new Uint8Array([0xef, 0xbb, 0xbf]);
const withBom = (text: string): Uint8Array =>
  new Uint8Array([...bom, ...new TextEncoder().encode(text)]);

test.each([
  ["commas", "Customer,Day,Amount\na,2011-12-09,5\n"],
  ["semicolons", "Customer;Day;Amount\na;2011-12-09;5\n"],
  ["tabs", "Customer\tDay\tAmount\r\na\t2011-12-09\t5\r\n"],
  ["a byte order mark", withBom("Customer,Day,Amount\na,2011-12-09,5\n")],
])("%s", (_what, csv) => {
  const [sheet] = readCsv(csv, "folder/sales.csv").sheets;
  expect(sheet?.name).toBe("sales");
  // DATE(2011,12,9) = 40886
  expect(sheet?.values).toEqual([
    ["Customer", "Day", "Amount"],
    ["a", 40886, 5],
  ]);
});

test("quotes, empty cells, number-like codes, text that looks like a formula", () => {
  const [sheet] = readCsv('a,b,c\n"x, ""y""",,007\n=1+1,-5,1 234\n').sheets;
  expect(sheet?.values).toEqual([
    ["a", "b", "c"],
    ['x, "y"', null, 7],
    ["=1+1", -5, "1 234"],
  ]);
});

test("opened, a date has a date's format", async () => {
  const seen = await inSheet(
    async (sheet, context) => {
      const cell = sheet.getRange("A2");
      cell.load("values,numberFormat,text");
      await context.sync();
      return [cell.values, cell.numberFormat, cell.text];
    },
    { csv: "Day\n2011-12-09\n" }
  );
  expect(seen).toEqual([[[40886]], [["m/d/yyyy"]], [["12/9/2011"]]]);
});
