import type { GapsSoFar, LostCriterion } from "./lost/lostCriterion";
import type { Purchases } from "../purchases/purchases";

/** The gaps of one customer at a time, told in the order in which they came. docs/method-churn.md#no-look-ahead. */
interface GapsBefore extends GapsSoFar {
  /** A new customer: no gaps yet. */
  clear(): void;
  /** One more gap of so many days; 0 (a second invoice of one day) is none. */
  add(days: number): void;
}

/** @param criterion says whether the gaps have to be kept in order; without one they are. */
export function gapsBefore({ offsets }: Purchases, criterion?: LostCriterion): GapsBefore {
  const keep = criterion === undefined || criterion.needsSorted;
  let most = 0;
  for (let c = 1; c < offsets.length; c += 1)
    most = Math.max(most, offsets[c]! - offsets[c - 1]! - 1);
  const sorted = new Int32Array(keep ? most : 0);
  const gaps = {
    count: 0,
    sum: 0,
    longest: 0,
    sorted,
    clear(): void {
      gaps.count = 0;
      gaps.sum = 0;
      gaps.longest = 0;
    },
    add(days: number): void {
      if (days === 0) return;
      if (keep) {
        let place = gaps.count;
        for (; place > 0 && sorted[place - 1]! > days; place -= 1)
          sorted[place] = sorted[place - 1]!;
        sorted[place] = days;
      }
      gaps.count += 1;
      gaps.sum += days;
      if (days > gaps.longest) gaps.longest = days;
    },
  };
  return gaps;
}
