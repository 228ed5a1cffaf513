import type { XyzSettings } from "../../settings/settings";
import { SAME_MEASURE } from "../../stats/tolerances";
import { hasEvenGaps } from "./evenGaps";
import type { FrequencyColumns } from "./frequency";
import type { XyzColumns } from "./xyzColumns";

/** Often, regularly, irregularly: by the share of periods with a purchase. docs/method.md#frequency. */
export function xyzByFrequency(
  { bought, possible }: FrequencyColumns,
  gapCount: Int32Array,
  gapVariation: Float64Array,
  reasons: Uint8Array,
  { x, y, evenness }: XyzSettings
): XyzColumns {
  const count = reasons.length;
  const xyz = new Uint8Array(count);
  const even = new Uint8Array(count);
  const periodsForBetter = new Int32Array(count).fill(-1);
  for (let c = 0; c < count; c += 1) {
    if (reasons[c] !== 0) continue;
    const share = bought[c]! / possible[c]! + SAME_MEASURE;
    if (share >= x) xyz[c] = 1;
    else if (share >= y) xyz[c] = 2;
    else if (evenness && hasEvenGaps(gapCount[c]!, gapVariation[c]!)) {
      xyz[c] = 2;
      even[c] = 1;
    } else xyz[c] = 3;
    if (xyz[c]! > 1) periodsForBetter[c] = periodsNeeded(xyz[c] === 2 ? x : y, possible[c]!);
  }
  const variation = new Float64Array(count).fill(-1);
  return { xyz, xyzReason: reasons, even, variation, periodsForBetter };
}

/** Least number of periods with a purchase that reaches a share of the possible ones. */
export function periodsNeeded(share: number, possible: number): number {
  return Math.ceil((share - SAME_MEASURE) * possible);
}
