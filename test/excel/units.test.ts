/** Input checks and invariants of the small parts: texts that stay texts, addresses, blocks within the limits. */
import fc from "fast-check";
import { parseArea } from "../../src/excel/read/parseArea";
import { Budget, cellBytes } from "../../src/excel/write/budget";
import { safeText } from "../../src/excel/write/safeText";
import { columnLetters } from "../../src/report/blocks/address";

test.each(["=1+1", "+1", "-1", "@x", "'x", "\tx", "\rx", "007", "1-2", "1/2", "12%", "1e5", "12:30", "$5", "#N/A", "TRUE", "Истина", "May 5", "янв-25"])(
  "%p is written with an apostrophe",
  (text) => expect(safeText(text)).toBe(`'${text}`)
); // prettier-ignore

test.each([
  "Alfa",
  "Агро-Світ",
  "บริษัท สยาม",
  "AX",
  "Customer: number 4 of 12",
  "ТОВ «Карпати»",
  "",
])("%p needs none", (text) => expect(safeText(text)).toBe(text));

test("whatever a text begins with, Excel never sees a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(safeText(text)).not.toMatch(/^[=+\-@\t\r]/);
    })
  );
});

test("addresses: columns, rows, whole columns, dollars; nonsense is none", () => {
  expect(parseArea("D118")).toEqual({ row: 117, column: 3, rows: 1, columns: 1 });
  expect(parseArea("$A$1:XFD1048576")).toEqual({
    row: 0,
    column: 0,
    rows: 1_048_576,
    columns: 16_384,
  });
  expect(parseArea("B:C")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
  expect(parseArea("3:4")).toEqual({ row: 2, column: 0, rows: 2, columns: 16_384 });
  for (const nonsense of ["", "hello", "A0", "XFE1", "A1048577", "A1:", "=A1"])
    expect(parseArea(nonsense)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseArea(`${columnLetters(column)}${row + 1}`)).toEqual({
        row,
        column,
        rows: 1,
        columns: 1,
      });
    })
  );
});

test("the bytes of a cell are never fewer than its JSON with escaped quotes, and a comma", () => {
  const cell = fc.oneof(
    fc
      .string({ unit: "grapheme" })
      .filter((text) => JSON.stringify(text).length === text.length + 2),
    fc.integer(),
    fc.boolean()
  );
  fc.assert(
    fc.property(cell, (value) => {
      const json = JSON.stringify(JSON.stringify(value));
      expect(cellBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(json) - 2 + 1);
    })
  );
});

test("three letters for each of 1,048,575 rows go in at most six requests (the floor at 4 MB: five)", () => {
  const budget = new Budget({} as Excel.RequestContext);
  const row = ["A", "X", "AX"].reduce((sum, letter) => sum + cellBytes(letter), 2);
  const rows = budget.rowsThatFit(() => row, 0, 1_048_575, 3);
  expect(Math.ceil(1_048_575 / rows)).toBeLessThanOrEqual(6);
});
