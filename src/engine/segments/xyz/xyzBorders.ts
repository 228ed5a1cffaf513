import type { XyzSettings } from "../../settings/settings";
import { SAME_MEASURE } from "../../stats/tolerances";
import { periodsNeeded } from "./xyzByFrequency";

/** How far each letter by frequency is from the next, in periods; one entry per customer; -1 = there is none. docs/method-churn.md#borders. */
export interface XyzBorders {
  /** So many of the next periods in a row with a purchase give a better letter (at the latest: even gaps may do it before). */
  readonly periodsToBetter: Int32Array;
  /** So many of the next periods in a row without a purchase give a worse one. */
  readonly periodsToWorse: Int32Array;
  /** Periods with a purchase that the better letter would have needed, out of the same possible ones. */
  readonly neededForBetter: Int32Array;
  /** 1 = one period from the better letter, 2 = from the worse, 3 = both, 0 = neither. */
  readonly near: Uint8Array;
}

interface FrequencyClasses {
  /** 1 = X, 2 = Y, 3 = Z, 0 = none. */
  readonly xyz: Uint8Array;
  readonly even: Uint8Array;
  readonly periodsBought: Int32Array;
  readonly periodsPossible: Int32Array;
  /** Even gaps and enough of them (they would lift a Z to Y); 1 or 0. Silence does not change gaps. */
  readonly evenGaps?: Uint8Array;
}

export function xyzBorders(
  { xyz, even, periodsBought, periodsPossible, evenGaps }: FrequencyClasses,
  { x, y, evenness }: XyzSettings
): XyzBorders {
  const none = (): Int32Array => new Int32Array(xyz.length).fill(-1);
  const borders = {
    periodsToBetter: none(),
    periodsToWorse: none(),
    neededForBetter: none(),
    near: new Uint8Array(xyz.length),
  };
  for (let c = 0; c < xyz.length; c += 1) {
    const code = xyz[c]!;
    if (code === 0) continue;
    const bought = periodsBought[c]!;
    const possible = periodsPossible[c]!;
    if (code > 1) {
      const limit = code === 2 ? x : y;
      borders.periodsToBetter[c] = periodsToReach(bought, possible, limit);
      borders.neededForBetter[c] = periodsNeeded(limit, possible);
    }
    const held = even[c] === 1 || (evenness && evenGaps?.[c] === 1);
    if (code < 3 && !(code === 2 && held))
      borders.periodsToWorse[c] = periodsToFall(bought, possible, code === 1 ? x : y);
    if (borders.periodsToBetter[c] === 1) borders.near[c]! |= 1;
    if (borders.periodsToWorse[c] === 1) borders.near[c]! |= 2;
  }
  return borders;
}

const enough = (bought: number, possible: number, limit: number): boolean =>
  bought / possible + SAME_MEASURE >= limit;

/** Least n with (bought + n) / (possible + n) at the limit; -1 where every period would be needed and one was missed. */
function periodsToReach(bought: number, possible: number, limit: number): number {
  if (limit >= 1) return -1;
  let n = Math.max(1, Math.floor((limit * possible - bought) / (1 - limit)) - 1);
  while (!enough(bought + n, possible + n, limit)) n += 1;
  return n;
}

/** Least n with bought / (possible + n) below the limit; -1 where none is low enough (limit 0). */
function periodsToFall(bought: number, possible: number, limit: number): number {
  if (limit <= 0) return -1;
  let n = Math.max(1, Math.floor(bought / limit - possible) - 1);
  while (enough(bought, possible + n, limit)) n += 1;
  return n;
}
