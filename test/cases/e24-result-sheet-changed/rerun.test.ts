/**
 * E24: the user makes the result sheet their own (renames, moves, sorts it, adds columns, deletes one of ours) and runs again: the same sheet is
 * brought up to date where it stands, sorted as the user had it, the user's texts stay with their customers, and the letters are those of the list. A
 * column that was deleted stays deleted.
 */
import { classesOf } from "../classesOf";
import { openCase, type OpenCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const LIST = "Sales!A1:C27";
const HEADER_ROW = 3;
const OWNERS = { Alfa: "Olena", Beta: "", Delta: "Petro", Gamma: "=1+1" } as const;

let book: OpenCase;
beforeEach(async () => {
  book = await openCase({
    sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }],
  });
});
afterEach(() => book.close());

/** Cells of the result as the user sees them, by header. */
function result(name: string): { headers: string[]; rows: Record<string, unknown>[] } {
  const sheet = book.book.sheetByName(name)!;
  // Below the title.
  const [first = [], ...rest] = sheet.values(sheet.usedArea(true)!).slice(HEADER_ROW);
  const headers = first.map(String);
  return {
    headers,
    rows: rest.map((row) => Object.fromEntries(row.map((cell, i) => [headers[i]!, cell]))),
  };
}

test.each([
  ["en-US", "Segments", "Customer", "Why"],
  ["uk-UA", "Сегменти", "Клієнт", "Чому"],
  ["ru-RU", "Сегменты", "Клиент", "Почему"],
  ["th-TH", "กลุ่มลูกค้า", "ลูกค้า", "เหตุผล"],
])("%s", async (language, sheetName, customer, why) => {
  const first = await book.run({ language });
  if (first.kind !== "written") throw new Error(JSON.stringify(first));
  expect(first.sheets).toContain(sheetName);
  const before = result(sheetName);
  expect(before.headers[0]).toBe(customer);

  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
    const names = sheet.getRange("A5:A8").load("values");
    await context.sync();
    const owners = names.values.map(([name]) => [OWNERS[name as keyof typeof OWNERS]]);
    const place = sheet.getRangeByIndexes(HEADER_ROW, before.headers.length, 5, 1);
    place.values = [["Reminder"], ...owners];
    const last = before.headers.indexOf(why);
    sheet.getRangeByIndexes(HEADER_ROW, last, 1, 1).getEntireColumn().delete("Left");
    sheet.name = "My customers";
    sheet.position = 0;
    await context.sync();
  });

  const end = await book.run({ language, address: LIST });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  const others = first.sheets.filter((name) => name !== sheetName);
  const renamed = first.sheets.map((name) => (name === sheetName ? "My customers" : name));
  expect(end.sheets).toEqual(renamed);
  expect(book.book.sheets.map(({ name }) => name)).toEqual(["My customers", "Sales", ...others]);
  expect(classesOf(end.result)).toEqual(CLASSES);
  const after = result("My customers");
  expect(after.headers).toEqual([...before.headers.filter((name) => name !== why), "Reminder"]);
  const own = after.rows.map((row) => [row[customer], row["Reminder"]]);
  expect(Object.fromEntries(own)).toEqual({ ...OWNERS, Gamma: 2 });
  expect(own.map(([name]) => name)).toEqual(["Gamma", "Delta", "Beta", "Alfa"]);
  const ours = after.rows.map(({ Reminder: _, ...row }) => row);
  expect(ours.reverse()).toEqual(before.rows.map(({ [why]: _, ...row }) => row));
});
