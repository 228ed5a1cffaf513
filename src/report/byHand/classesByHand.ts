import type { Analysis } from "../../engine/analysis";
import { NO_CLASS, XYZ_LETTERS } from "../../engine/codes";
import { abcLetters } from "./abcLetters";

/** What the column for classes by hand offers: "A", "AX", "AY" ... and "X", "Y", "Z". */
export function classesByHand(
  analysis: Pick<Analysis, "abcCounts" | "asOfDay">
): readonly string[] {
  const sizes = abcLetters(analysis);
  const rhythms = analysis.asOfDay > 0 ? XYZ_LETTERS.filter((letter) => letter !== NO_CLASS) : [];
  return [...sizes.flatMap((abc) => [abc, ...rhythms.map((xyz) => `${abc}${xyz}`)]), ...rhythms];
}
