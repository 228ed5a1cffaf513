import { XYZ_LETTERS } from "../../engine/codes";
import { abcLetters } from "../../report/byHand/abcLetters";
import { classByHand } from "../../report/byHand/classByHand";
import { letterByHand } from "../../report/byHand/letterByHand";
import type { Result } from "../../report/result";
import type { Remark } from "../../wording/remark";
import type { LettersBefore } from "./lettersBefore";

/** What is said of customers that left the list, and of letters set by hand. */
export function lettersRemarks(
  { standing, leaving, aside }: LettersBefore,
  { analysis }: Result,
  sheet: string
): readonly Remark[] {
  const [sizes, rhythms] = [abcLetters(analysis), XYZ_LETTERS];
  const texts = [...standing.values()].flatMap(({ byHand: { abc, xyz }, set }) => [
    ...(set === "" ? [] : [{ text: set, letter: classByHand(set, analysis) }]),
    ...(abc === undefined ? [] : [{ text: abc, letter: letterByHand(abc, sizes) }]),
    ...(xyz === undefined ? [] : [{ text: xyz, letter: letterByHand(xyz, rhythms) }]),
  ]);
  const ignored = texts.filter(({ letter }) => letter === undefined);
  const used = texts.length - ignored.length;
  const remarks: Remark[] = [];
  if (leaving > 0) remarks.push({ code: "gone", facts: { sheet, count: leaving } });
  if (aside > 0) remarks.push({ code: "aside", facts: { count: aside } });
  if (used > 0) remarks.push({ code: "byHand", facts: { count: used } });
  const [first] = ignored;
  if (first !== undefined)
    remarks.push({ code: "notALetter", facts: { count: ignored.length, text: first.text } });
  return remarks;
}
