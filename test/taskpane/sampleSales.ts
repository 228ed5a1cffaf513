import type { Sales } from "../../src/engine/sales/sales";

const FIRST = 45292; // 2024-01-01
const PRODUCTS = ["", "Bolts", "Nuts", "Screws"];

/**
 * Alpha buys every month and is by far the largest, Beta bought every month and then stopped (lost), Gamma buys every other month, Delta bought once a
 * year ago. In every other month Alpha buys bolts, in the others nuts in the first year and screws in the second; the others buy bolts.
 */
export function sampleSales(): Sales {
  const customers = ["Alpha", "Beta", "Gamma", "Delta"];
  const lines: [customer: number, month: number, amount: number][] = [];
  for (let month = 0; month < 24; month += 1) {
    lines.push([0, month, 1000]);
    if (month < 12) lines.push([1, month, 150]);
    if (month % 2 === 1) lines.push([2, month, 100]);
  }
  lines.push([3, 6, 5]);
  const productOf = (customer: number, month: number): string => {
    if (customer !== 0 || month % 2 === 0) return "Bolts";
    return month < 12 ? "Nuts" : "Screws";
  };
  return {
    lineCount: lines.length,
    customers,
    customer: Int32Array.from(lines, ([customer]) => customer),
    day: Int32Array.from(lines, ([, month]) => FIRST + Math.round(month * 30.44)),
    amount: Float64Array.from(lines, ([, , amount]) => amount),
    dimensions: [
      {
        name: "Product",
        role: "product",
        values: PRODUCTS,
        index: Uint32Array.from(lines, ([customer, month]) =>
          PRODUCTS.indexOf(productOf(customer, month))
        ),
      },
    ],
    grain: "day",
  };
}
