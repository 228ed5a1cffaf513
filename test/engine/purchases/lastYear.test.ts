/** By hand: the 365 days that end with the last purchase. docs/method.md#lost-value. */
import { valueOfLastYear } from "../../../src/engine/purchases/lastYear";
import { salesOf } from "../fixtures";

const lastOf = (day: number): Int32Array => Int32Array.of(day);

test("from 364 days before the last purchase to its day; returns after it do not count", () => {
  const lines = [
    [45_000, 1],
    [45_001, 10],
    [45_300, -3],
    [45_365, 100],
    [45_366, -1_000],
  ].map(([day, amount]) => ({ customer: "a", day: day!, amount: amount! }));
  const sales = salesOf(lines);
  expect([...valueOfLastYear(sales.customer, sales.day, sales.amount, lastOf(45_365))]).toEqual([
    107,
  ]);
});

test("without dates nothing was bought last", () => {
  const sales = { ...salesOf([{ customer: "a", day: 0, amount: 3 }]), day: new Int32Array(0) };
  expect([...valueOfLastYear(sales.customer, sales.day, sales.amount, lastOf(0))]).toEqual([0]);
});
