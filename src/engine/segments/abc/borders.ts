import { SAME_SHARE } from "../../stats/tolerances";
import { endOfTies } from "./abcByShare";
import type { Ranking } from "./ranking";

/** How far each customer is from the next class, the others staying as they are; one entry per customer. docs/method-churn.md#borders. */
interface AbcBorders {
  /** Least value that gives a better class; -1 = there is none, or no class at all. */
  readonly betterFrom: Float64Array;
  /** Greatest value that gives a worse class; -1 = no value above 0 does, or no class at all. */
  readonly worseFrom: Float64Array;
  /** 1 = close to the better class, 2 = close to the worse, 3 = both, 0 = neither. */
  readonly near: Uint8Array;
}

/** Close: a change of the own value by at most this part. */
const NEAR = 0.05;

/**
 * Exact under rule R1T: when a value changes, the base and the order change with it. A better value leaves fewer customers
 * before it and makes the base larger, so there is one border only, and it is found by halving the ranking.
 * @param abc codes by customer. @param limits ascending shares.
 */
export function abcBorders(
  ranking: Ranking,
  abc: Uint8Array,
  limits: readonly number[],
  near = NEAR
): AbcBorders {
  const { order, positive, units, unitsPerOne, value } = ranking;
  const count = value.length;
  const betterFrom = new Float64Array(count).fill(-1);
  const worseFrom = new Float64Array(count).fill(-1);
  const marks = new Uint8Array(count);
  const groups = tieGroups(ranking);
  for (let p = 0; p < positive; p += 1) {
    const c = order[p]!;
    const code = abc[c]!;
    const own = units[c]!;
    const group = groups.groupOf[p]!;
    const better = code === 1 ? -1 : leastBetter(groups, group, own, limits[code - 2]!);
    const worse = code > limits.length ? -1 : greatestWorse(groups, group, own, limits[code - 1]!);
    if (better > 0 && better - own <= near * own) marks[c]! |= 1;
    if (worse > 0 && own - worse <= near * own) marks[c]! |= 2;
    if (better > 0) betterFrom[c] = better / unitsPerOne;
    if (worse > 0) worseFrom[c] = worse / unitsPerOne;
  }
  return { betterFrom, worseFrom, near: marks };
}

/** Equal values, largest first; in whole units. */
interface Groups {
  readonly value: readonly number[];
  /** Sum of the values before group g; one more entry with the sum of all. */
  readonly before: readonly number[];
  /** Group of each position. */
  readonly groupOf: Int32Array;
  readonly base: number;
}

function tieGroups({ before, positive }: Ranking): Groups {
  const value: number[] = [];
  const sums: number[] = [];
  const groupOf = new Int32Array(positive);
  for (let p = 0; p < positive;) {
    const end = endOfTies(before, p, positive);
    groupOf.fill(value.length, p, end);
    value.push(before[p + 1]! - before[p]!);
    sums.push(before[p]!);
    p = end;
  }
  const base = before[positive]!;
  return { value, before: [...sums, base], groupOf, base };
}

/** The rule of abcByShare for one limit: `reached` is what the others bring that stand before. */
function inside(reached: number, base: number, limit: number): boolean {
  return reached < limit * base - SAME_SHARE * base;
}

function leastBetter(
  { value, before, base }: Groups,
  group: number,
  own: number,
  limit: number
): number {
  const others = base - own;
  const better = (reached: number, units: number): boolean =>
    inside(reached, others + units, limit);
  // Equal to the largest is always better; equal to those of the own group is not.
  let enough = 0;
  let tooLittle = group;
  while (tooLittle - enough > 1) {
    const middle = (enough + tooLittle) >> 1;
    if (better(before[middle]!, value[middle]!)) enough = middle;
    else tooLittle = middle;
  }
  const reached = before[enough + 1]!;
  const lowest = (value[enough + 1] ?? 0) + 1;
  const guess = Math.max(lowest, Math.floor(reached / (limit - SAME_SHARE) - others) - STEPS);
  for (let units = guess; units < value[enough]! && units < guess + 4 * STEPS; units += 1)
    if (better(reached, units)) return units;
  return value[enough]!;
}

function greatestWorse(
  { value, before, base }: Groups,
  group: number,
  own: number,
  limit: number
): number {
  const others = base - own;
  const worse = (reached: number, units: number): boolean =>
    !inside(reached, others + units, limit);
  // The own value stands among those before as long as it is the larger one: it is taken off.
  let enough = value.length;
  let tooMuch = group;
  while (enough - tooMuch > 1) {
    const middle = (enough + tooMuch) >> 1;
    if (worse(before[middle]! - own, value[middle]!)) enough = middle;
    else tooMuch = middle;
  }
  const reached = before[enough]! - own;
  const lowest = (value[enough] ?? 0) + 1;
  const guess = Math.min(
    value[tooMuch]! - 1,
    Math.ceil(reached / (limit - SAME_SHARE) - others) + STEPS
  );
  for (let units = guess; units >= lowest && units > guess - 4 * STEPS; units -= 1)
    if (worse(reached, units)) return units;
  return value[enough] ?? -1;
}

/** Units that the rounding of the guess may be off; the rule itself decides. */
const STEPS = 8;
