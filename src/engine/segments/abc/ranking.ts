import { descending } from "../../stats/descending";
import type { GroupSums } from "../../stats/groupSums";

/** Customers by value. Units are whole numbers (GroupSums): running sums are exact. docs/method.md#ranking. */
export interface Ranking {
  /** All present customers: value descending, ties by name in code-unit order. */
  readonly order: Int32Array;
  /** The first so many of `order` have a value > 0: they are the base. */
  readonly positive: number;
  /** Sum of the units of the customers at positions 0..p - 1 of `order`; positive + 1 entries. */
  readonly before: Float64Array;
  readonly value: Float64Array;
  /** The same in whole units, unitsPerOne of them to 1. */
  readonly units: Float64Array;
  readonly unitsPerOne: number;
  /** Sum of positive values. */
  readonly base: number;
  /** Sum of all values. */
  readonly total: number;
}

/** @param present customers to rank. */
export function rankCustomers(
  { sums, units, unitsPerOne }: GroupSums,
  names: readonly string[],
  present: Int32Array
): Ranking {
  const order = descending(present, units, (one, other) => (names[one]! < names[other]! ? -1 : 1));
  return rankingInOrder(order, { value: sums, units, unitsPerOne });
}

/** @param order customers, the largest first. */
export function rankingInOrder(
  order: Int32Array,
  { value, units, unitsPerOne }: Pick<Ranking, "value" | "units" | "unitsPerOne">
): Ranking {
  let positive = 0;
  while (positive < order.length && units[order[positive]!]! > 0) positive += 1;
  const before = new Float64Array(positive + 1);
  for (let p = 0; p < positive; p += 1) before[p + 1] = before[p]! + units[order[p]!]!;
  let total = before[positive]!;
  for (let p = positive; p < order.length; p += 1) total += units[order[p]!]!;
  return {
    order,
    positive,
    before,
    value,
    units,
    unitsPerOne,
    base: before[positive]! / unitsPerOne,
    total: total / unitsPerOne,
  };
}
