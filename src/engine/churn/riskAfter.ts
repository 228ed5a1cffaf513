import { countQuantile } from "../stats/countQuantile";
import type { GapPopulation } from "../purchases/gapPopulation";
import { OWN_GAPS, RISK_QUANTILE } from "./lost/limits";
import type { Purchases } from "../purchases/purchases";
import type { Rhythm } from "../purchases/rhythm";

/** Up to so many gaps the longest are kept in order; of more it is faster to count how often each length occurs (bench/RESULTS.md). */
const FEW = 48;
/** The longest quarter of them, and one more to interpolate. */
const LONGEST = FEW - Math.floor((FEW - 1) * RISK_QUANTILE);

/**
 * Days of silence after which each customer is at risk: the 75 % quantile of the own gaps, with at least 4 of them, else
 * of all customers' gaps; -1 without a purchase or where nobody bought on two days. docs/method.md#at-risk.
 */
export function riskAfter(
  { customerCount, offsets, day }: Purchases,
  rhythm: Rhythm,
  population: GapPopulation
): Float64Array {
  const fallback = population.quantile(RISK_QUANTILE);
  const after = new Float64Array(customerCount).fill(-1);
  const longest = new Int32Array(LONGEST);
  const counts = new Int32Array(rhythm.gapCounts.length);
  for (let c = 0; c < customerCount; c += 1) {
    const gaps = rhythm.gapCount[c]!;
    if (rhythm.purchases[c] === 0) continue;
    const start = offsets[c]!;
    const end = offsets[c + 1]!;
    if (gaps < OWN_GAPS) after[c] = fallback;
    else if (gaps <= FEW) after[c] = quantileOfFew(day, start, end, gaps, longest);
    else {
      countGaps(day, start, end, counts, 1);
      after[c] = countQuantile(counts, gaps, RISK_QUANTILE);
      countGaps(day, start, end, counts, -1);
    }
  }
  return after;
}

function countGaps(
  day: Int32Array,
  start: number,
  end: number,
  counts: Int32Array,
  add: number
): void {
  for (let i = start + 1; i < end; i += 1) {
    const gap = day[i]! - day[i - 1]!;
    if (gap > 0) counts[gap]! += add;
  }
}

/** The quantile (type 7) lies among the longest quarter of the gaps: no others are put in order. */
function quantileOfFew(
  day: Int32Array,
  start: number,
  end: number,
  gaps: number,
  longest: Int32Array
): number {
  const position = (gaps - 1) * RISK_QUANTILE;
  const below = Math.floor(position);
  const kept = gaps - below;
  let least = 0;
  longest.fill(0, 0, kept);
  for (let i = start + 1; i < end; i += 1) {
    const gap = day[i]! - day[i - 1]!;
    if (gap <= least) continue;
    let place = kept - 1;
    for (; place > 0 && longest[place - 1]! < gap; place -= 1) longest[place] = longest[place - 1]!;
    longest[place] = gap;
    least = longest[kept - 1]!;
  }
  return least + (position - below) * (longest[kept - 2]! - least);
}
