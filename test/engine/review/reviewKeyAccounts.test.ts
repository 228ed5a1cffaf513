/** Real sales with countries and employees; every expected number is added up again here from the plain rows. */
import { classify } from "../../../src/engine/classify";
import { prepare } from "../../../src/engine/prepare";
import type { Dimension } from "../../../src/engine/sales/sales";
import { KEY_TYPES } from "../../../src/engine/codes";
import { reviewKeyAccounts } from "../../../src/engine/review/reviewKeyAccounts";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { northwind, readRows, salesOf } from "../fixtures";

const rows = readRows("northwind/order_lines.csv");
const column = (header: string, role: Dimension["role"]): Dimension => {
  const texts = rows.map((row) => row[header] ?? "");
  const values = ["", ...new Set(texts)];
  const index = Uint32Array.from(texts, (text) => values.indexOf(text));
  return { name: header, role, values, index };
};
const { sales: plain, settings: set } = northwind();
const sales = {
  ...plain,
  dimensions: [
    column("Country", "region"),
    column("EmployeeID", "manager"),
    column("ProductID", "product"),
  ],
};
const settings = readSettings({
  value: "revenue",
  from: set.from,
  asOf: set.asOf,
  keyAccounts: { breadwinner: 0.08 },
});
const prepared = prepare(sales, settings);
const analysis = classify(prepared, settings);
const review = reviewKeyAccounts(prepared, analysis);
const used = rows.filter((row) => (row["OrderDate"] ?? "") <= set.asOf);
const sumBy = (header: string, only: (row: (typeof rows)[number]) => boolean = () => true) => {
  const cents = new Map<string, number>();
  for (const row of used.filter(only)) {
    const key = row[header] ?? "";
    cents.set(key, (cents.get(key) ?? 0) + Math.round(Number(row["Amount"]) * 100));
  }
  return cents;
};
const holders = (bit: number, of: Uint8Array): (string | undefined)[] =>
  [...of.keys()].filter((c) => ((of[c] ?? 0) & bit) !== 0).map((c) => sales.customers[c]);

test("breadwinners at 8 %: the two that the concentration of summary.json names", () => {
  expect(holders(KEY_TYPES.breadwinner, review.proposal.types).sort()).toEqual(["QUICK", "SAVEA"]);
});

test("image-makers: the largest of each country with at least three customers", () => {
  const customers = sumBy("CustomerID");
  const countryOf = new Map(used.map((row) => [row["CustomerID"] ?? "", row["Country"] ?? ""]));
  const largest = [...new Set(countryOf.values())].flatMap((country) => {
    const own = [...customers].filter(([customer]) => countryOf.get(customer) === country);
    own.sort((a, b) => b[1] - a[1]);
    return own.length >= 3 ? [own[0]?.[0]] : [];
  });
  const hinted = holders(KEY_TYPES.imageMaker, review.proposal.hints);
  expect(hinted.sort()).toEqual(largest.sort());
});

test("experts: the widest ranges", () => {
  const products = new Map<string, Set<string>>();
  for (const row of used) {
    const customer = row["CustomerID"] ?? "";
    products.set(customer, (products.get(customer) ?? new Set()).add(row["ProductID"] ?? ""));
  }
  const counts = sales.customers.map((name) => products.get(name)?.size ?? 0);
  expect([...review.experts.products]).toEqual(counts);
  const third = [...counts].sort((a, b) => b - a)[2] ?? 0;
  for (const name of holders(KEY_TYPES.expert, review.proposal.hints))
    expect(products.get(name ?? "")?.size).toBeGreaterThanOrEqual(third);
});

test("managers: sums of the rows, and the key accounts are somebody's", () => {
  const [shares] = review.managers;
  const employees = sumBy("EmployeeID");
  const texts = sales.dimensions[1]?.values ?? [];
  expect(new Map(shares?.managers.map((one) => [texts[one.value], Math.round(one.sum * 100)]))).toEqual(
    employees
  ); // prettier-ignore
  const count = (of: "customers" | "keyAccounts"): number =>
    shares?.managers.reduce((sum, one) => sum + one[of], 0) ?? -1;
  expect(count("customers")).toBe(sales.customers.length);
  expect(count("keyAccounts")).toBe(review.proposal.customers.length);
  for (const one of shares?.managers ?? []) {
    const own = sumBy("CustomerID", (row) => row["EmployeeID"] === texts[one.value]);
    expect(one.largestShare).toBeCloseTo(Math.max(...own.values()) / 100 / one.sum, 12);
  }
});

test("without the largest", () => {
  const gone = review.withoutLargest;
  expect(sales.customers[gone?.customer ?? -1]).toBe("QUICK");
  const total = [...sumBy("CustomerID").values()].reduce((sum, cents) => sum + cents, 0);
  expect(Math.round((gone?.total ?? 0) * 100)).toBe(total);
  expect(Math.round((gone?.totalWithout ?? 0) * 100)).toBe(
    total - (sumBy("CustomerID").get("QUICK") ?? 0)
  );
});

test("no dates, no dimensions, nothing positive", () => {
  const bare = { ...salesOf([{ customer: "a", day: 0, amount: -5 }]), day: new Int32Array(0) };
  const given = readSettings({ value: "revenue" });
  const ready = prepare(bare, given);
  const found = reviewKeyAccounts(ready, classify(ready, given));
  expect(found.withoutLargest).toBeNull();
  expect(found.managers).toEqual([]);
  expect([...found.proposal.customers]).toEqual([]);
});
