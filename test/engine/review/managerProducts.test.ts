/** What the customers of each manager buy (R81): a list worked out by hand, and Northwind counted by a plain Python program over test/data/northwind/order_lines.csv (whole cents). */
import { dayOfIso } from "../../../src/engine/calendar/isoDay";
import { classify } from "../../../src/engine/classify";
import { prepare } from "../../../src/engine/prepare";
import { review } from "../../../src/engine/review/review";
import type { Dimension, Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { northwind, readRows, salesOf } from "../fixtures";

const dimension = (role: Dimension["role"], texts: readonly string[]): Dimension => {
  const values = ["", ...new Set(texts.filter((text) => text !== ""))];
  const index = Uint32Array.from(texts, (text) => values.indexOf(text));
  return { name: role, role, values, index };
};
const NOBODY = { key: false, customers: [] };

function told(sales: Sales, set: object, accounts: typeof NOBODY | undefined = NOBODY) {
  const settings = readSettings(set);
  const prepared = prepare(sales, settings);
  const found = review(prepared, classify(prepared, settings), { ...(accounts && { accounts }) });
  const { managerProducts: columns, dimensions } = found;
  if (columns === null) return null;
  const text = (role: Dimension["role"], value: number): string =>
    dimensions.find((one) => one.role === role)!.values[value]!;
  const named = columns.largest.length / columns.manager.length;
  return [...columns.manager]
    .map((manager, i) => ({
      manager: text("manager", manager),
      product: text("product", columns.product[i]!),
      brought: columns.brought[i]!,
      buyers: columns.buyers[i]!,
      largest: [...columns.largest.subarray(i * named, (i + 1) * named)]
        .filter((c) => c >= 0)
        .map((c) => sales.customers[c]!),
    }))
    .sort((p, q) => q.brought - p.brought);
}

type Line = readonly [customer: string, day: string, amount: number, manager: string, product: string]; // prettier-ignore
const listOf = (lines: readonly Line[]): Sales => ({
  ...salesOf(
    lines.map(([customer, day, amount]) => ({ customer, day: dayOfIso(day), amount }))
  ),
  dimensions: [
    dimension("manager", lines.map(([, , , manager]) => manager)),
    dimension("product", lines.map(([, , , , product]) => product)),
  ],
}); // prettier-ignore

/** Of 2025 the half from 2 July on counts (365 days, 182 of them). */
const LINES: readonly Line[] = [
  ["Alfa", "2025-01-01", 900, "Kim", "Tea"],
  ["Alfa", "2025-08-01", 100, "Kim", "Tea"],
  // Kim sells Alfa most: what Lee sold them is what Kim's customer buys.
  ["Alfa", "2025-08-02", 70, "Lee", "Cups"],
  // The same names in other spellings.
  ["Beta", "2025-08-03", 50, "KIM", "tea "],
  ["Gamma", "2025-08-04", 30, "Kim", "Tea"],
  ["Delta", "2025-08-05", 20, "Kim", "Tea"],
  // A return is no purchase, and what is bought and partly returned counts for what is left.
  ["Delta", "2025-08-05", -5, "Kim", "Cups"],
  ["Gamma", "2025-08-06", -10, "Kim", "Tea"],
  // Nobody's, and nothing that has a name.
  ["Omega", "2025-08-07", 500, "", "Tea"],
  ["Alfa", "2025-08-08", 500, "Kim", ""],
  ["Lima", "2025-12-31", 40, "Lee", "Cups"],
];

test("by hand: all customers of a manager, also those without a card; two spellings are one; returns are no purchase", () => {
  expect(told(listOf(LINES), { value: "revenue" })).toEqual([
    // 100 + 50 + (30 - 10) + 20; of equal buyers the first of the list.
    { manager: "Kim", product: "Tea", brought: 190, buyers: 4, largest: ["Alfa", "Beta", "Gamma"] },
    { manager: "Kim", product: "Cups", brought: 70, buyers: 1, largest: ["Alfa"] },
    { manager: "Lee", product: "Cups", brought: 40, buyers: 1, largest: ["Lima"] },
  ]);
});

test("without days all lines count; nothing is counted where nobody has cards, or the list names no managers", () => {
  const { day: _, ...list } = listOf(LINES);
  const undated = { ...list, day: new Int32Array(0) };
  expect(told(undated, { value: "revenue" })![0]).toMatchObject({ product: "Tea", brought: 1090 });
  const sales = listOf(LINES);
  const settings = readSettings({ value: "revenue" });
  const prepared = prepare(sales, settings);
  expect(review(prepared, classify(prepared, settings)).managerProducts).toBeNull();
  expect(told({ ...sales, dimensions: [sales.dimensions[1]!] }, {})).toBeNull();
  expect(told({ ...sales, dimensions: [sales.dimensions[0]!] }, {})).toBeNull();
});

test("Northwind: all nine managers have a list to study", () => {
  const rows = readRows("northwind/order_lines.csv");
  const { sales: plain, settings: set } = northwind();
  const sales = {
    ...plain,
    dimensions: [
      dimension("manager", rows.map((row) => row["EmployeeID"]!)),
      dimension("product", rows.map((row) => row["ProductID"]!)),
    ],
  }; // prettier-ignore
  const all = told(sales, { value: "revenue", from: set.from, asOf: set.asOf })!;
  expect(all).toHaveLength(461);
  expect(all.reduce((sum, { brought }) => sum + Math.round(brought * 100), 0)).toBe(79_427_226);
  expect(all.reduce((sum, { buyers }) => sum + buyers, 0)).toBe(1087);
  const products = (manager: string) => all.filter((one) => one.manager === manager);
  const counts = Array.from({ length: 9 }, (_, i) => products(String(i + 1)).length);
  expect(counts).toEqual([51, 67, 71, 70, 46, 15, 68, 47, 26]);
  expect(products("7").slice(0, 3)).toEqual([
    { manager: "7", product: "29", brought: 10_026.99, buyers: 2, largest: ["SAVEA", "RICSU"] },
    { manager: "7", product: "59", brought: 7_480, buyers: 3, largest: ["SAVEA", "HILAA", "MEREP"] },
    { manager: "7", product: "56", brought: 7_429, buyers: 2, largest: ["SAVEA", "MEREP"] },
  ]); // prettier-ignore
  expect(products("4")[1]).toMatchObject({ product: "18", brought: 8_693.75, buyers: 6, largest: ["FOLIG", "SPLIR", "BLONP"] }); // prettier-ignore
});
