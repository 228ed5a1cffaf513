/** A contradiction in the result is a reason to look again: the next best column for the customer is read along and offered. */
import type { Sales } from "../../src/engine/sales/sales";
import { isContradictory } from "../../src/job/read/isContradictory";
import { LINES } from "../cases/salesList";
import { salesOf } from "../report/sample";

const once: Sales = salesOf(
  LINES.slice(0, 8).map((line, i) => ({ ...line, customer: `INV-${i}` }))
);

test("the worked list is none", () => {
  expect(isContradictory(salesOf(LINES), "lines")).toBe(false);
});

test("everybody bought once: invoices, unless the list has periods or no dates", () => {
  expect(isContradictory(once, "lines")).toBe(true);
  expect(isContradictory(once, "lines", true)).toBe(false);
  expect(isContradictory(once, "periods")).toBe(false);
  expect(isContradictory({ ...once, day: new Int32Array(0) }, "lines")).toBe(false);
  const lines = LINES.slice(0, 8).flatMap((line, i) =>
    Array.from({ length: 3 }, () => ({ ...line, customer: `INV-${i}` }))
  );
  expect(isContradictory(salesOf(lines), "lines")).toBe(true);
});

test("one customer, or a total in first place, whatever the shape", () => {
  const renamed = (to: string) => LINES.map((line) => ({ ...line, customer: to }));
  expect(isContradictory(salesOf(renamed("Shop")), "totals")).toBe(true);
  const total = { ...LINES[0]!, customer: "Grand Total", amount: 1e9 };
  expect(isContradictory(salesOf([...LINES, total]), "periods")).toBe(true);
  expect(isContradictory(salesOf([...LINES, { ...total, customer: "Total Ltd" }]), "lines")).toBe(
    false
  );
});
