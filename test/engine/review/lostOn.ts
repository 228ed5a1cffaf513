import type { LostSettings } from "../../../src/engine/settings/settings";
import { pastPopulations } from "../../../src/engine/review/backtest/pastPopulations";
import { gapsBefore } from "../../../src/engine/churn/gapsBefore";
import { chooseCriterion } from "../../../src/engine/churn/lost/chooseCriterion";
import type { Purchases } from "../../../src/engine/purchases/purchases";

/**
 * The customers whom the criterion called lost on a day of the past, by what was known then; ascending.
 * The same list as an analysis with that as-of day. docs/method-churn.md#no-look-ahead.
 */
export function lostOn(purchases: Purchases, settings: LostSettings, today: number): Int32Array {
  const { customerCount, offsets, day } = purchases;
  const population = pastPopulations(purchases, Int32Array.of(today))[0]!;
  const criterion = chooseCriterion(settings, population);
  const gaps = gapsBefore(purchases, criterion);
  const lost: number[] = [];
  for (let c = 0; c < customerCount; c += 1) {
    gaps.clear();
    let last = -1;
    for (let i = offsets[c]!; i < offsets[c + 1]! && day[i]! <= today; i += 1) {
      if (last >= 0) gaps.add(day[i]! - last);
      last = day[i]!;
    }
    const limit = criterion.after(gaps);
    if (last >= 0 && limit >= 0 && today - last > limit) lost.push(c);
  }
  return Int32Array.from(lost);
}
