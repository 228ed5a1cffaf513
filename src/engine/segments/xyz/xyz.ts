import type { Rhythm } from "../../purchases/rhythm";
import type { XyzSettings } from "../../settings/settings";
import type { FrequencyColumns } from "./frequency";
import type { PeriodFrame } from "../../periods/periodFrame";

/** One entry a customer; the codes are those of the analysis. docs/method.md#xyz. */
export interface XyzColumns {
  readonly xyz: Uint8Array;
  readonly xyzReason: Uint8Array;
  /** 1 where even gaps lifted the letter from Z to Y. */
  readonly even: Uint8Array;
  /** What the method measured; -1 where it measured nothing. */
  readonly variation: Float64Array;
}

const NEW = 1;
const SHORT_HISTORY = 2;
const NO_PURCHASE = 3;
const NO_DATES = 4;
const NOT_IN_WINDOW = 5;

/** Fewer complete periods than this say nothing about a habit. */
export const MIN_PERIODS = 6;

/**
 * Why a customer gets no letter, 0 where he gets one.
 * @param inWindow 1 where the customer has a line in the window.
 */
export function xyzReasons(
  rhythm: Rhythm,
  frame: PeriodFrame | undefined,
  possible: Int32Array,
  inWindow: Uint8Array
): Uint8Array {
  if (frame === undefined) return new Uint8Array(inWindow.length).fill(NO_DATES);
  const short = frame.liveBefore[frame.slotCount]! < MIN_PERIODS;
  const reasons = new Uint8Array(inWindow.length);
  for (let c = 0; c < reasons.length; c += 1)
    if (rhythm.purchases[c] === 0) reasons[c] = NO_PURCHASE;
    else if (inWindow[c] === 0) reasons[c] = NOT_IN_WINDOW;
    else if (short) reasons[c] = SHORT_HISTORY;
    else if (rhythm.firstPurchase[c]! >= frame.newFromDay) reasons[c] = NEW;
    else if (possible[c] === 0) reasons[c] = SHORT_HISTORY;
  return reasons;
}

/** Even gaps: at least so many, with a coefficient of variation (sample) of at most so much. docs/method.md#evenness. */
export const EVEN_GAPS = 4;
export const EVEN_VARIATION = 0.5;
/** Measures that differ by no more than this are equal. */
export const SAME_MEASURE = 1e-9;

/** Often, regularly, irregularly: by the share of periods with a purchase. docs/method.md#frequency. */
export function xyzByFrequency(
  { bought, possible }: FrequencyColumns,
  rhythm: Rhythm,
  reasons: Uint8Array,
  { x, y, evenness }: XyzSettings
): XyzColumns {
  const count = reasons.length;
  const xyz = new Uint8Array(count);
  const even = new Uint8Array(count);
  for (let c = 0; c < count; c += 1) {
    if (reasons[c] !== 0) continue;
    const share = bought[c]! / possible[c]! + SAME_MEASURE;
    if (share >= x) xyz[c] = 1;
    else if (share >= y) xyz[c] = 2;
    else if (
      evenness &&
      rhythm.gapCount[c]! >= EVEN_GAPS &&
      rhythm.gapVariation[c]! <= EVEN_VARIATION + SAME_MEASURE
    ) {
      xyz[c] = 2;
      even[c] = 1;
    } else xyz[c] = 3;
  }
  return { xyz, xyzReason: reasons, even, variation: new Float64Array(count).fill(-1) };
}

/** The greater the measure the worse the letter; a customer without a measure (-1) is Z. */
export function xyzByMeasure(
  measure: Float64Array,
  reasons: Uint8Array,
  { x, y }: XyzSettings
): XyzColumns {
  const xyz = reasons.map((reason, c) => {
    if (reason !== 0) return 0;
    const value = measure[c]!;
    if (value < 0) return 3;
    return value <= x + SAME_MEASURE ? 1 : value <= y + SAME_MEASURE ? 2 : 3;
  });
  return { xyz, xyzReason: reasons, even: new Uint8Array(reasons.length), variation: measure };
}
