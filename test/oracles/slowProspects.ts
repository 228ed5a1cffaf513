/** Prospects the slow way: for each young customer all amounts of everybody are looked through anew, day by day. */
import { quantile } from "../../src/engine/stats/quantile";

export interface DatedAmount {
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
}

/** @param since first purchases before this day are not new. @param first by customer, 0 = none. */
export function slowProspects(
  lines: readonly DatedAmount[],
  first: readonly number[],
  asOfDay: number,
  since: number
): number[] {
  return first.flatMap((own, c) => {
    if (own === 0 || own < since) return [];
    const days = 7 * Math.floor((asOfDay - own + 1) / 7);
    if (days === 0) return [];
    const broughtBy = (who: number): number => {
      const from = first[who] ?? 0;
      return lines
        .filter((l) => l.customer === who && l.day >= from && l.day < from + days)
        .reduce((sum, l) => sum + l.amount, 0);
    };
    const peers = first.flatMap((from, who) =>
      from > 0 && from + days - 1 <= asOfDay ? [broughtBy(who)] : []
    );
    const top = quantile(
      peers.sort((a, b) => a - b),
      0.75
    );
    return peers.length >= 4 && broughtBy(c) > 0 && broughtBy(c) >= top ? [c] : [];
  });
}
