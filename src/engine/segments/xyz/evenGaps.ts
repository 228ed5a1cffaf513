import { SAME_MEASURE } from "../../stats/tolerances";

/** Even gaps: at least so many, with a coefficient of variation (sample) of at most so much. docs/method.md#evenness. */
const EVEN_GAPS = 4;
const EVEN_VARIATION = 0.5;

/** @param variation of the gaps; -1 where it is undefined, with fewer than two of them. */
export function hasEvenGaps(gaps: number, variation: number): boolean {
  return gaps >= EVEN_GAPS && variation <= EVEN_VARIATION + SAME_MEASURE;
}

/** Variation of the gaps of those that have enough of them; -1 (and so Z) for the others. docs/method.md#gap-regularity. */
export function variationOfGaps(gapCount: Int32Array, gapVariation: Float64Array): Float64Array {
  return gapVariation.map((variation, c) => (gapCount[c]! >= EVEN_GAPS ? variation : -1));
}
