/** Worked cases by hand: purchases to (x, tx, T), and the grouping of equal histories. */
import { historiesOf } from "../../../src/engine/models/history/histories";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import { cdnow } from "./fixtures";

const purchases = {
  grain: "day" as const,
  customerCount: 4,
  offsets: Int32Array.of(0, 4, 5, 5, 7),
  // The first customer has two invoices on day 110; the last one first buys on day 130.
  day: Int32Array.of(100, 110, 110, 125, 100, 130, 131),
};

test("x counts days after the first, tx and T run from the first purchase", () => {
  const { x, tx, T, lnGaps } = historiesOf(purchases, 140);
  expect([...x]).toEqual([2, 0, -1, 1]);
  expect([...tx]).toEqual([25, 0, 0, 1]);
  expect([...T]).toEqual([40, 40, 0, 10]);
  expect(lnGaps[0]).toBeCloseTo(Math.log(10) + Math.log(15), 12);
  expect([...lnGaps.subarray(1)]).toEqual([0, 0, 0]);
});

test("purchases after the as-of day are not seen", () => {
  const { x, tx, T } = historiesOf(purchases, 110);
  expect([...x]).toEqual([1, 0, -1, -1]);
  expect([...tx]).toEqual([10, 0, 0, 0]);
  expect([...T]).toEqual([10, 10, 0, 0]);
});

test("equal histories are one row with a weight; customers who never bought are left out", () => {
  const table = historyTable({
    count: 6,
    x: Int32Array.of(1, 0, 1, -1, 3, 0),
    tx: Int32Array.of(5, 0, 5, 0, 9, 0),
    T: Int32Array.of(10, 10, 10, 0, 20, 4),
    lnGaps: Float64Array.of(1, 0, 2, 0, 4, 0),
  });
  expect(table.customers).toBe(5);
  expect(table.repeatCustomers).toBe(3);
  expect(table.repeats).toBe(5);
  expect(table.lnGaps).toBe(7);
  expect(table.scale).toBe(20);
  expect([...table.times].map((time) => time * 20)).toEqual([0, 4, 5, 9, 10, 20]);
  expect([...table.groupX]).toEqual([0, 1, 3]);
  expect([...table.groupStart]).toEqual([0, 2, 3, 4]);
  expect([...table.weight]).toEqual([1, 1, 2, 1]);
  expect([...table.moreThan]).toEqual([3, 1, 1]);
});

test("nobody at all is an empty table", () => {
  const none = historiesOf(
    {
      customerCount: 1,
      offsets: Int32Array.of(0, 0),
      day: new Int32Array(),
      grain: "day" as const,
    },
    50
  );
  expect(historyTable(none)).toMatchObject({
    customers: 0,
    repeatCustomers: 0,
    repeats: 0,
    scale: 1,
  });
});

test("CDNOW: 2,357 customers with 2,457 repeat purchase days", () => {
  const table = historyTable(cdnow());
  expect([table.customers, table.repeats, table.repeatCustomers]).toEqual([2357, 2457, 946]);
});
