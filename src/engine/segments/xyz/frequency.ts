import type { Purchases } from "../../purchases/purchases";
import type { PeriodFrame } from "../../periods/periodFrame";

/** In how many complete periods each customer bought, of how many since the first purchase. docs/method.md#frequency. */
export interface FrequencyColumns {
  readonly bought: Int32Array;
  /** Periods from that of the first purchase (or the first of the window) to the last complete one, without company-wide empty ones. */
  readonly possible: Int32Array;
}

export function countPeriods(
  { customerCount, offsets, day }: Purchases,
  firstPurchase: Int32Array,
  frame: PeriodFrame
): FrequencyColumns {
  const bought = new Int32Array(customerCount);
  const possible = new Int32Array(customerCount);
  const { starts, slotCount, liveBefore, slotOf } = frame;
  const firstDay = starts[0]!;
  const endDay = starts[slotCount]!;
  for (let c = 0; c < customerCount; c += 1) {
    const first = firstPurchase[c]!;
    if (first === 0 || first >= endDay) continue;
    possible[c] = liveBefore[slotCount]! - liveBefore[first < firstDay ? 0 : slotOf(first)]!;
    let periods = 0;
    let end = 0;
    for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) {
      const today = day[i]!;
      // Days ascend: as long as a day lies before the end of the counted period there is nothing to look up.
      if (today < end || today < firstDay) continue;
      if (today >= endDay) break;
      periods += 1;
      end = starts[slotOf(today) + 1]!;
    }
    bought[c] = periods;
  }
  return { bought, possible };
}
