import type { Dimension, Sales } from "../../sales/sales";
import type { Ranking } from "../../segments/abc/ranking";
import { sumByValue } from "../../lines/sumByValue";

/** What speaks for a customer who knows the goods well enough to teach. docs/method-churn.md#experts. */
export interface Experts {
  /** By customer: distinct products bought (0 without a product column), and lines that are returns. */
  readonly products: Int32Array;
  readonly returns: Int32Array;
  /** 1 = one of the widest ranges, 2 = one of the most returns, 3 = both, 0 = no hint. */
  readonly hints: Uint8Array;
}

/** So many customers are named for each sign. */
const NAMED = 3;
const MIN_PRODUCTS = 2;
const MIN_RETURNS = 2;

/** @param products the product column; undefined where the list has none. */
export function experts(
  { customer, day, amount, lineCount, customers }: Sales,
  products: Dimension | undefined,
  { order }: Ranking,
  asOfDay: number,
  named = NAMED
): Experts {
  const used = (line: number): boolean => day.length === 0 || day[line]! <= asOfDay;
  const returns = new Int32Array(customers.length);
  for (let line = 0; line < lineCount; line += 1)
    if (amount[line]! < 0 && used(line)) returns[customer[line]!]! += 1;
  const range = new Int32Array(customers.length);
  if (products !== undefined) {
    const { index, values } = products;
    const bought = (line: number): boolean =>
      amount[line]! > 0 && used(line) && values[index[line]!] !== "";
    const added = { index, width: values.length, units: amount, take: bought };
    sumByValue(customer, customers.length, added, (c, { count }) => {
      range[c] = count;
    });
  }
  const hints = new Uint8Array(customers.length);
  for (const c of most(range, order, MIN_PRODUCTS, named)) hints[c]! |= 1;
  for (const c of most(returns, order, MIN_RETURNS, named)) hints[c]! |= 2;
  return { products: range, returns, hints };
}

/** The customers with the most, at least `least`; equal ones in sheet order. */
function most(counts: Int32Array, order: Int32Array, least: number, named: number): Int32Array {
  return order
    .filter((c) => counts[c]! >= least)
    .sort((a, b) => counts[b]! - counts[a]!)
    .slice(0, named);
}
