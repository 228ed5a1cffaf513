import type { Period } from "../calendar/period";
import type { PeriodFrame } from "./periodFrame";

/** Periods in a year; weeks are counted as 52. */
export const PER_YEAR: { readonly [period in Period]: number } = {
  week: 52,
  month: 12,
  quarter: 4,
  "half-year": 2,
  year: 1,
};

/** The season in the places that a series has: company-wide empty periods have none. docs/method.md#season. */
export function liveSeason(
  day: Int32Array,
  amount: Float64Array,
  frame: PeriodFrame
): Float64Array {
  const { liveBefore } = frame;
  return seasonIndices(day, amount, frame).filter(
    (_, slot) => liveBefore[slot + 1] !== liveBefore[slot]
  );
}

/**
 * How the whole list sells in each slot against an average one: for the last full years, each slot's total over the mean of
 * its year, averaged over the years. All 1 with fewer than two full years, without a season (years), or where a
 * year does not sell. Customers rarely have enough data for indices of their own. docs/method.md#season.
 * @returns one index a slot of the frame.
 */
function seasonIndices(day: Int32Array, amount: Float64Array, frame: PeriodFrame): Float64Array {
  const { slotCount } = frame;
  const season = PER_YEAR[frame.period];
  const years = Math.floor(slotCount / season);
  const none = new Float64Array(slotCount).fill(1);
  if (years < 2 || season < 2) return none;
  const totals = slotTotals(day, amount, frame);
  const first = slotCount - years * season;
  const indices = new Float64Array(season);
  for (let year = 0; year < years; year += 1) {
    const own = totals.subarray(first + year * season, first + (year + 1) * season);
    const mean = own.reduce((sum, total) => sum + total, 0) / season;
    if (!(mean > 0)) return none;
    for (let s = 0; s < season; s += 1) indices[s]! += own[s]! / mean / years;
  }
  // A slot that sells nothing (or only takes back) has no season to divide out.
  if (indices.some((index) => !(index > 0))) return none;
  return none.map((_, slot) => indices[(((slot - first) % season) + season) % season]!);
}

function slotTotals(day: Int32Array, amount: Float64Array, frame: PeriodFrame): Float64Array {
  const { starts, slotCount, slotOf, endDay } = frame;
  const totals = new Float64Array(slotCount);
  for (let line = 0; line < day.length; line += 1) {
    const today = day[line]!;
    if (today >= starts[0]! && today < endDay) totals[slotOf(today)]! += amount[line]!;
  }
  return totals;
}
