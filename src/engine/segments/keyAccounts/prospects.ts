import type { UnitLines } from "../../lines/dominantValue";
import { selectQuantile } from "../../stats/selectQuantile";
import { newSince } from "./newSince";

interface ProspectsInput {
  /** Lines of all used amounts. */
  readonly lines: UnitLines;
  /** By customer; 0 = none. */
  readonly firstPurchase: Int32Array;
  readonly asOfDay: number;
  /** Whoever bought first before this day may have bought before the list begins, and is nobody new. */
  readonly newFromDay: number;
  /** First purchase at most so many calendar months ago; 6 unless told. */
  readonly months?: number;
  /** 0.75 unless told: the top quartile. */
  readonly quantile?: number;
}

const TOP = 0.75;
/** Fewer customers of the same age are no comparison. */
const MIN_PEERS = 4;

/**
 * New customers who have begun like the best: 1 where the first purchase is at most `months` months old and the net amount
 * since then is in the top quartile of what all customers, old and new, had brought at the same age. Where the list has only just
 * begun, a first purchase is not known to be one.
 * The age is counted in whole weeks and both sides are cut to it. All customers grow up together, week by week, so that one
 * sum a customer is enough. docs/method-churn.md#prospects.
 */
export function prospects(input: ProspectsInput): Uint8Array {
  const { firstPurchase, asOfDay } = input;
  const { customer, units } = input.lines;
  const found = new Uint8Array(firstPurchase.length);
  const ages = firstPurchase.map((first) => (first === 0 ? -1 : weeksOf(asOfDay - first + 1)));
  const young = youngByAge(input, ages);
  if (young.size === 0) return found;
  const oldest = Math.max(...young.keys());
  const { lines, offsets } = linesByWeek(input, oldest);
  const grown = new Float64Array(firstPurchase.length);
  const peers = new Float64Array(firstPurchase.length);
  for (let age = 1; age <= oldest; age += 1) {
    for (let i = offsets[age - 1]!; i < offsets[age]!; i += 1)
      grown[customer[lines[i]!]!]! += units[lines[i]!]!;
    const members = young.get(age);
    if (members === undefined) continue;
    let count = 0;
    for (let c = 0; c < grown.length; c += 1) if (ages[c]! >= age) peers[count++] = grown[c]!;
    if (count < MIN_PEERS) continue;
    const least = selectQuantile(peers.subarray(0, count), input.quantile ?? TOP);
    for (const c of members) if (grown[c]! > 0 && grown[c]! >= least) found[c] = 1;
  }
  return found;
}

const weeksOf = (days: number): number => Math.floor(days / 7);

/** Customers young enough, by their age in whole weeks. @param ages by customer. */
function youngByAge(
  { firstPurchase, asOfDay, newFromDay, months }: ProspectsInput,
  ages: Int32Array
): Map<number, number[]> {
  const since = Math.max(newFromDay, newSince(asOfDay, months));
  const young = new Map<number, number[]>();
  for (let c = 0; c < ages.length; c += 1) {
    if (ages[c]! <= 0 || firstPurchase[c]! < since) continue;
    const members = young.get(ages[c]!);
    if (members === undefined) young.set(ages[c]!, [c]);
    else members.push(c);
  }
  return young;
}

/** The lines of the first `weeks` weeks of every customer: those of week w, from 0, stand at offsets[w] .. offsets[w + 1] - 1. */
function linesByWeek(
  { lines: { customer, day }, firstPurchase, asOfDay }: ProspectsInput,
  weeks: number
): { readonly lines: Int32Array; readonly offsets: Int32Array } {
  const week = new Int32Array(customer.length);
  const offsets = new Int32Array(weeks + 1);
  for (let line = 0; line < customer.length; line += 1) {
    const first = firstPurchase[customer[line]!]!;
    const since = first === 0 || day[line]! > asOfDay ? -1 : day[line]! - first;
    week[line] = since < 0 || since >= weeks * 7 ? -1 : weeksOf(since);
    if (week[line]! >= 0) offsets[week[line]! + 1]! += 1;
  }
  for (let w = 0; w < weeks; w += 1) offsets[w + 1]! += offsets[w]!;
  const next = offsets.slice();
  const lines = new Int32Array(offsets[weeks]!);
  for (let line = 0; line < customer.length; line += 1)
    if (week[line]! >= 0) lines[next[week[line]!]!++] = line;
  return { lines, offsets };
}
