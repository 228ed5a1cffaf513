import { activeTotals } from "../../periods/activeTotals";
import type { PeriodFrame } from "../../periods/periodFrame";
import type { PeriodTotals } from "../../periods/periodTotals";
import type { Purchases } from "../../purchases/purchases";
import { variation } from "../../stats/variation";

/** How often and how evenly each customer orders. docs/method.md#adi. */
export interface AdiColumns {
  /** Periods possible / periods with a purchase; -1 without one. */
  readonly adi: Float64Array;
  /** Squared coefficient of variation (sample) of the totals of the periods with a purchase; -1 with fewer than two. */
  readonly squared: Float64Array;
}

/** Only for the customers with a class (reason 0). */
export function measureAdi(
  purchases: Purchases,
  frame: PeriodFrame,
  totals: PeriodTotals,
  possible: Int32Array,
  reasons: Uint8Array
): AdiColumns {
  const adi = new Float64Array(reasons.length).fill(-1);
  const squared = new Float64Array(reasons.length).fill(-1);
  for (let c = 0; c < reasons.length; c += 1) {
    if (reasons[c] !== 0) continue;
    const active = activeTotals(purchases, frame, totals, c);
    if (active.length > 0) adi[c] = possible[c]! / active.length;
    const cv = variation(active, "sample");
    if (cv >= 0) squared[c] = cv * cv;
  }
  return { adi, squared };
}
