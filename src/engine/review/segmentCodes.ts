import { NO_CLASS, SEGMENTS } from "../codes";

/** Labels of the codes that `segmentCodes` gives: no class, then the nine cells. */
export const SEGMENT_LABELS = [NO_CLASS, ...SEGMENTS] as const;

/**
 * The nine cells as one code a customer: 0 = no ABC class or no XYZ letter (or a class beyond C), else 1 + the index in SEGMENTS.
 * @param abc 0..5. @param xyz 0..3.
 */
export function segmentCodes(abc: ArrayLike<number>, xyz: ArrayLike<number>): Uint8Array {
  return Uint8Array.from({ length: abc.length }, (_, c) =>
    abc[c]! >= 1 && abc[c]! <= 3 && xyz[c]! >= 1 ? 3 * (abc[c]! - 1) + xyz[c]! : 0
  );
}
