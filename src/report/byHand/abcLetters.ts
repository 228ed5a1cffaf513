import type { Analysis } from "../../engine/analysis";
import { ABC_LETTERS } from "../../engine/codes";

/** A, B and C, and D and E where there are such customers. */
export function abcLetters({ abcCounts }: Pick<Analysis, "abcCounts">): readonly string[] {
  return ABC_LETTERS.filter((_, code) => code > 0 && (code < 4 || (abcCounts[code] ?? 0) > 0));
}
