import { firstDayOf, periodOfDay } from "../../calendar/period";
import type { UnitLines } from "../../lines/dominantValue";
import { quantile } from "../../stats/quantile";

interface ProspectsInput {
  /** Lines of all used amounts. */
  readonly lines: UnitLines;
  /** By customer; 0 = none. */
  readonly firstPurchase: Int32Array;
  readonly asOfDay: number;
  /** First purchase at most so many calendar months ago; 6 unless told. */
  readonly months?: number;
  /** 0.75 unless told: the top quartile. */
  readonly quantile?: number;
}

const MONTHS = 6;
const TOP = 0.75;
/** Fewer customers of the same age are no comparison. */
const MIN_PEERS = 4;

/**
 * New customers who have begun like the best: 1 where the first purchase is at most `months` months old and the net amount
 * since then is in the top quartile of what all customers, old and new, had brought at the same age.
 * The age is counted in whole weeks and both sides are cut to it. docs/method-churn.md#prospects.
 */
export function prospects(input: ProspectsInput): Uint8Array {
  const { firstPurchase, asOfDay } = input;
  const found = new Uint8Array(firstPurchase.length);
  const since = monthsBefore(asOfDay, input.months ?? MONTHS);
  const young = new Map<number, number[]>();
  for (let c = 0; c < firstPurchase.length; c += 1) {
    const first = firstPurchase[c]!;
    if (first === 0 || first < since || first > asOfDay) continue;
    const age = weeksOf(asOfDay - first + 1);
    if (age > 0) young.set(age, [...(young.get(age) ?? []), c]);
  }
  if (young.size === 0) return found;
  const grown = weeklyUnits(input, Math.max(...young.keys()));
  for (const [age, members] of young) {
    const peers: number[] = [];
    for (let c = 0; c < firstPurchase.length; c += 1)
      if (firstPurchase[c]! > 0 && weeksOf(asOfDay - firstPurchase[c]! + 1) >= age)
        peers.push(grown.at(c, age));
    if (peers.length < MIN_PEERS) continue;
    const least = quantile(Float64Array.from(peers).sort(), input.quantile ?? TOP);
    for (const c of members) if (grown.at(c, age) > 0 && grown.at(c, age) >= least) found[c] = 1;
  }
  return found;
}

const weeksOf = (days: number): number => Math.floor(days / 7);

/** The same day of the month so many months ago, or the last of a shorter month. */
function monthsBefore(day: number, months: number): number {
  const month = periodOfDay(day, "month");
  const from = firstDayOf(month - months, "month");
  const next = firstDayOf(month - months + 1, "month");
  return Math.min(from + (day - firstDayOf(month, "month")), next - 1);
}

/** Net units of each customer in the first w whole weeks since the first purchase. */
function weeklyUnits(
  { lines, firstPurchase, asOfDay }: ProspectsInput,
  weeks: number
): { at(c: number, age: number): number } {
  const sums = new Float64Array(firstPurchase.length * weeks);
  const { customer, day, units } = lines;
  for (let line = 0; line < customer.length; line += 1) {
    const c = customer[line]!;
    const week = weeksOf(day[line]! - firstPurchase[c]!);
    if (firstPurchase[c] === 0 || day[line]! > asOfDay || week < 0 || week >= weeks) continue;
    sums[c * weeks + week]! += units[line]!;
  }
  for (let c = 0; c < firstPurchase.length; c += 1)
    for (let w = 1; w < weeks; w += 1) sums[c * weeks + w]! += sums[c * weeks + w - 1]!;
  return { at: (c, age) => sums[c * weeks + age - 1]! };
}
