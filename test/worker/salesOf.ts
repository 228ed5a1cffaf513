import type { Sales } from "../../src/engine/sales/sales";

/** Sales of [customer, serial day, amount] lines, with a dimension to see that its column travels too. */
export function salesOf(lines: readonly (readonly [string, number, number])[]): Sales {
  const customers = [...new Set(lines.map(([name]) => name))];
  return {
    lineCount: lines.length,
    customers,
    customer: Int32Array.from(lines, ([name]) => customers.indexOf(name)),
    day: Int32Array.from(lines, ([, day]) => day),
    amount: Float64Array.from(lines, ([, , amount]) => amount),
    profit: Float64Array.from(lines, ([, , amount]) => amount / 4),
    dimensions: [
      {
        name: "Region",
        role: "region",
        values: ["", "North"],
        index: Uint32Array.from(lines, () => 1),
      },
    ],
    grain: "day",
  };
}
