import type { Sales } from "../sales/sales";
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

/**
 * How the whole list sells in each slot against an average one: for the last full years, each slot's total over the mean of
 * its year, averaged over the years. All 1 with fewer than two full years, without a season (years), or where a
 * year does not sell. Customers rarely have enough data for indices of their own. docs/method.md#season.
 * @returns one index a slot of the frame.
 */
export function seasonIndices(sales: Sales, frame: PeriodFrame): Float64Array {
  const { slotCount } = frame;
  const season = PER_YEAR[frame.period];
  const years = Math.floor(slotCount / season);
  const none = new Float64Array(slotCount).fill(1);
  if (years < 2 || season < 2) return none;
  const totals = slotTotals(sales, frame);
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

function slotTotals({ day, amount, lineCount }: Sales, frame: PeriodFrame): Float64Array {
  const { starts, slotCount, slotOf } = frame;
  const totals = new Float64Array(slotCount);
  for (let line = 0; line < lineCount; line += 1) {
    const today = day[line]!;
    if (today >= starts[0]! && today < starts[slotCount]!) totals[slotOf(today)]! += amount[line]!;
  }
  return totals;
}
