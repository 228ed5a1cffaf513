import { NO_CLASS, XYZ_LETTERS } from "../../engine/codes";
import { letterByHand } from "./letterByHand";
import type { StandingLetters } from "./standingLetters";

/**
 * Letters that somebody set for a customer who is no longer in the list, as the hidden column keeps them: ">B-" where only the first was set, ">--" where
 * none was: what comes to stand in the cells from now on was typed. ">--<BY" where BY of ours stood there before, for a run that is cut off before the cells
 * of letters are emptied, so that no formula counts them.
 */
export function lettersAside(
  { byHand: { abc, xyz }, ours }: StandingLetters,
  sizes: readonly string[]
): string {
  const letter = (text: string | undefined, letters: readonly string[]): string =>
    (text === undefined ? undefined : letterByHand(text, letters)) ?? NO_CLASS;
  const old = `${(abc === undefined && ours.abc) || NO_CLASS}${(xyz === undefined && ours.xyz) || NO_CLASS}`;
  const isBefore = old.length === 2 && old !== `${NO_CLASS}${NO_CLASS}`;
  return `>${letter(abc, sizes)}${letter(xyz, XYZ_LETTERS)}${isBefore ? `<${old}` : ""}`;
}
