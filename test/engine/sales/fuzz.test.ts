/** Whatever the cells hold: a layout or a reason, never an exception; every row accounted for; no NaN anywhere. */
import fc from "fast-check";
import type { Encoded } from "../../../src/engine/sales/encoding/encoder";
import type { Cell } from "../../../src/engine/sales/sales";
import { encode, recognise, type GridOptions } from "./readGrid";
import { runsOf } from "../../sample";

const header = fc.constantFrom<Cell>(
  ..."Customer,Date,Amount,Клієнт,Дата,Сума,ลูกค้า,วันที่,ยอดขาย,Покупатель,Прибыль,Quantity,Unit price,Discount,Currency,Invoice no,Region".split(
    ","
  ),
  ..."Jan 2024,Feb 2024,ม.ค. 2567,I кв. 2024,2023,2024,Total,Разом,รวม,Cost,Customer ID,Date".split(
    ","
  ),
  2023,
  45292,
  ""
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>("", " ", "\u00A0", "-", "#N/A", "#REF!", "#DIV/0!"),
  },
  { weight: 3, arbitrary: fc.integer({ min: -100000, max: 60000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Cell>(
      ..."Acme|ТОВ Агро-Світ|บริษัท สยาม จำกัด|Total|Разом|รวมทั้งหมด|=SUM(A1:A9)|+1|@x|1.234|1 234,50|(500)|$5|€ 7|1e308|99999999999999999999".split(
        "|"
      ),
      ..."05.06.2025|06/25/2025|June 5|๕ มิ.ย. ๒๕๖๘|2568-06-05|20250605|31.02.2024|45292|5 Foo 2025|Customer|Amount|USD|UAH|__proto__|constructor".split(
        "|"
      ),
      1e308,
      -1e300,
      2958466,
      243605,
      60,
      0.5,
      -0
    ),
  }
);

const grid = fc
  .record({ columns: fc.integer({ min: 1, max: 8 }), headed: fc.boolean() })
  .chain(({ columns, headed }) => {
    const row = fc.array(anyCell, { minLength: columns, maxLength: columns });
    const top = headed ? fc.array(header, { minLength: columns, maxLength: columns }) : row;
    return fc.tuple(top, fc.array(row, { maxLength: 30 })).map(([first, rest]) => [first, ...rest]);
  });

const format = fc.constantFrom(
  "General",
  "dd.mm.yyyy",
  "mmm yy",
  "#,##0.00 ₴",
  "[$€-407] #,##0",
  "0%",
  '0.00"грн"',
  "@",
  "b1yyyy",
  ";;;"
);
const options: fc.Arbitrary<GridOptions> = fc.record({
  formats: fc.array(fc.array(format, { maxLength: 8 }), { maxLength: 31 }),
  merges: fc.array(
    fc.record({
      row: fc.nat(30),
      column: fc.nat(8),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 3 }
  ),
  isTable: fc.boolean(),
  date1904: fc.boolean(),
  blockRows: fc.integer({ min: 1, max: 40 }),
  encode: fc.record({
    hidden: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 2 }),
    useHidden: fc.boolean(),
    choices: fc.constantFrom(
      {},
      { dayMonth: "month" as const },
      { decimalMark: "." as const },
      { currency: "EUR" },
      { rates: { UAH: 0.02 } }
    ),
    joins: fc.constantFrom([], [["Acme", "Total"] as const]),
  }),
});

function checkWhole(result: Encoded, rowCount: number): void {
  const { sales, rows } = result;
  expect(rows.used + rows.repaired + rows.leftOut).toBe(rows.read);
  for (const count of Object.values(rows)) expect(count).toBeGreaterThanOrEqual(0);
  const leftOut = result.issues.filter(({ kind }) => kind === "leftOut");
  expect(leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(rows.leftOut);
  const columns = [sales.amount, sales.profit, sales.quantity, [result.columnSum, result.usedSum]];
  for (const column of columns)
    for (const value of column ?? []) expect(Number.isFinite(value)).toBe(true);
  expect(sales.customer).toHaveLength(sales.lineCount);
  expect(sales.amount).toHaveLength(sales.lineCount);
  if (sales.day.length > 0) expect(sales.day).toHaveLength(sales.lineCount);
  for (const day of sales.day) expect(day).toBeGreaterThanOrEqual(1);
  for (const { index, values } of sales.dimensions) {
    expect(index).toHaveLength(sales.lineCount);
    for (const i of index) expect(i).toBeLessThan(values.length);
    expect(new Set(values).size).toBe(values.length);
  }
  expect(new Set(sales.customers).size).toBe(sales.customers.length);
  for (const name of sales.customers) expect(name.trim()).not.toBe("");
  expect(new Set(sales.customer)).toEqual(new Set(sales.customers.keys()));
  expect(result.rowCustomer).toHaveLength(rowCount);
  for (const c of result.rowCustomer) expect(c).toBeLessThan(sales.customers.length);
  for (const { cells, facts } of result.issues) {
    for (const [row, column] of cells) {
      expect(row).toBeLessThan(rowCount);
      expect(column).toBeGreaterThanOrEqual(0);
    }
    for (const fact of Object.values(facts))
      if (typeof fact === "number") expect(fact).not.toBeNaN();
  }
}

test("a measure whose name is no text is none", () => {
  const cells = [["Customer", "City", "2024", "Note", "2023"], [0, "", "\u0000", 0, "Acme"], ["Acme", "Rome", 0, "", ""]]; // prettier-ignore
  expect(() => recognise(cells)).not.toThrow();
});

test("random cells end in sales or a reason", () => {
  let lists = 0;
  fc.assert(
    fc.property(grid, options, (cells, how) => {
      const layout = recognise(cells, how);
      if (layout.shape === "none") return;
      lists++;
      expect(new Set(layout.needed).size).toBe(layout.needed.length);
      checkWhole(encode(cells, layout, how), cells.length);
    }),
    { numRuns: runsOf(1000) }
  );
  expect(lists).toBeGreaterThan(100);
});
