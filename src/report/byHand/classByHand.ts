import type { Analysis } from "../../engine/analysis";
import { XYZ_LETTERS } from "../../engine/codes";
import { abcLetters } from "./abcLetters";
import { letterByHand } from "./letterByHand";
import { plainText } from "./plainText";

export interface ClassByHand {
  readonly abc?: string;
  readonly xyz?: string;
}

/** What the column for classes by hand says of a customer: "A" and "X" set one letter, "AX" both; undefined where it is none of them. */
export function classByHand(
  text: string,
  analysis: Pick<Analysis, "abcCounts" | "asOfDay">
): ClassByHand | undefined {
  // Nearly every customer's, asked for by nearly every sheet.
  if (text === "") return undefined;
  const sizes = abcLetters(analysis);
  const rhythms = analysis.asOfDay > 0 ? XYZ_LETTERS : [];
  const abc = letterByHand(text, sizes);
  if (abc !== undefined) return { abc };
  const xyz = letterByHand(text, rhythms);
  if (xyz !== undefined) return { xyz };
  const [first = "", second = "", ...others] = plainText(text);
  const both = { abc: letterByHand(first, sizes), xyz: letterByHand(second, rhythms) };
  return others.length === 0 && both.abc && both.xyz ? { abc: both.abc, xyz: both.xyz } : undefined;
}
