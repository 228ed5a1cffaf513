import { NO_CLASS, XYZ_LETTERS } from "../../engine/codes";
import { letterByHand } from "./letterByHand";
import type { StandingLetters } from "./standingLetters";

/**
 * Letters that somebody set for a customer who is no longer in the list, as the hidden column keeps them: ">B-" where only the first was set, ">--" where
 * only other texts stand there. The cells of letters are emptied, so that no formula counts them.
 * @returns undefined where nothing was typed
 */
export function lettersAside(
  { byHand: { abc, xyz } }: StandingLetters,
  sizes: readonly string[]
): string | undefined {
  if (abc === undefined && xyz === undefined) return undefined;
  const letter = (text: string | undefined, letters: readonly string[]): string =>
    (text === undefined ? undefined : letterByHand(text, letters)) ?? NO_CLASS;
  return `>${letter(abc, sizes)}${letter(xyz, XYZ_LETTERS)}`;
}
