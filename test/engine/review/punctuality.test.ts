/** Late deliveries and payments of a customer (R17, R39): counted by hand. */
import { prepare } from "../../../src/engine/prepare";
import { punctuality } from "../../../src/engine/review/accounts/punctuality";
import type { Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import type { Line } from "../../cases/salesList";
import { salesOf } from "../../report/sample";

const LINES: readonly Line[] = [
  { customer: "Alfa", day: "2025-01-10", amount: 100 },
  { customer: "Alfa", day: "2025-01-10", amount: 20 },
  { customer: "Beta", day: "2025-01-20", amount: 7 },
  { customer: "Alfa", day: "2025-02-10", amount: 40 },
  { customer: "Alfa", day: "2025-03-10", amount: 5 },
  { customer: "Alfa", day: "2025-04-10", amount: 5 },
];
const told = (planned: number[], actual: number[], more: Partial<Sales> = {}) => {
  const sales: Sales = {
    ...salesOf(LINES),
    dayPairs: [
      { about: "delivery", planned: Int32Array.from(planned), actual: Int32Array.from(actual) },
    ],
    ...more,
  };
  return punctuality(prepare(sales, readSettings({})), [0, 1]);
};
const PLANNED = [100, 100, 200, 300, 400, 500];

test("an order counts once, however many lines; on the day and before is in time; a missing day is not counted", () => {
  // Alfa: the order of January 3 days late, February in time, March 7 days late; April not delivered. Beta early.
  expect(told(PLANNED, [103, 103, 190, 300, 407, 0])).toEqual([
    { customer: 0, about: "delivery", count: 3, late: 2, lateDays: 5 },
    { customer: 1, about: "delivery", count: 1, late: 0, lateDays: 0 },
  ]);
});

test("two invoices of one day are two orders, and so is what of one order came on another day", () => {
  const actual = [103, 103, 0, 300, 407, 0];
  expect(told(PLANNED, actual, { invoice: Int32Array.of(1, 2, 3, 4, 5, 6) })).toMatchObject([
    { count: 4, late: 3 },
  ]);
  expect(told(PLANNED, [103, 104, 0, 0, 0, 0])).toMatchObject([{ count: 2, late: 2 }]);
});

test("nothing where the list has no such columns", () => {
  expect(told([], [], { dayPairs: [] })).toEqual([]);
});
