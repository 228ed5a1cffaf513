import type { LatestTotals } from "../../engine/review/trend/latestTotals";

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
/** A period without sales, or with more returned than bought. */
const NOTHING = "·";

/** A customer's latest periods as a row of bars, the oldest first, each beside the customer's own best one: "··▂▅█▃". */
export function trendText(
  { totals, count }: Pick<LatestTotals, "totals" | "count">,
  customer: number
): string {
  const own = totals.subarray(customer * count, (customer + 1) * count);
  const best = own.reduce((most, total) => Math.max(most, total), 0);
  return Array.from(own, (total) =>
    total <= 0 ? NOTHING : BARS[Math.ceil((total / best) * BARS.length) - 1]!
  ).join("");
}
