import { countQuantile } from "../../stats/countQuantile";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { Purchases } from "../../purchases/purchases";
import type { Grain } from "../../sales/sales";
import { firstCheckTable } from "./firstCheck";

/**
 * The gaps of all customers as each day of the past knew them: those that had ended by then. One pass over the purchases
 * counts them by check and length; sums over the checks do the rest. docs/method-churn.md#no-look-ahead.
 * @param days ascending.
 */
export function pastPopulations(
  { customerCount, offsets, day, grain }: Purchases,
  days: Int32Array
): readonly GapPopulation[] {
  let longest = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let c = 0; c < customerCount; c += 1) {
    const start = offsets[c]!;
    const end = offsets[c + 1]!;
    if (start === end) continue;
    if (day[start]! < first) first = day[start]!;
    if (day[end - 1]! > last) last = day[end - 1]!;
    for (let i = start + 1; i < end; i += 1)
      if (day[i]! - day[i - 1]! > longest) longest = day[i]! - day[i - 1]!;
  }
  const lengths = longest + 1;
  const counts = new Int32Array((days.length + 1) * lengths);
  if (first <= last) {
    // The first entry of the counts of the check that knows the gap, by the day on which it ended.
    const rowOf = firstCheckTable(days, first, last).map((k) => k * lengths);
    for (let c = 0; c < customerCount; c += 1)
      for (let i = offsets[c]! + 1; i < offsets[c + 1]!; i += 1)
        counts[rowOf[day[i]! - first]! + day[i]! - day[i - 1]!]! += 1;
  }
  return Array.from(days, (_, k) => {
    const own = counts.subarray(k * lengths, (k + 1) * lengths);
    own[0] = 0;
    if (k > 0) for (let g = 0; g < lengths; g += 1) own[g]! += counts[(k - 1) * lengths + g]!;
    return populationOf(own, grain);
  });
}

function populationOf(counts: Int32Array, grain: Grain): GapPopulation {
  let total = 0;
  let sum = 0;
  for (let g = 0; g < counts.length; g += 1) {
    total += counts[g]!;
    sum += g * counts[g]!;
  }
  return {
    total,
    mean: total === 0 ? -1 : sum / total,
    quantile: (p) => (total === 0 ? -1 : countQuantile(counts, total, p)),
    grain,
  };
}
