import type { Analysis } from "../../engine/analysis";
import { XYZ_LETTERS } from "../../engine/codes";
import { abcOf, xyzOf } from "../letters";
import { abcLetters } from "./abcLetters";
import { letterByHand } from "./letterByHand";
import type { StandingLetters } from "./standingLetters";

interface Letters {
  readonly result: { readonly analysis: Analysis };
  /** By customerIndex. */
  readonly standing: ReadonlyMap<number, StandingLetters>;
}

export interface LettersInUse {
  readonly abc: string;
  readonly xyz: string;
}

/** The letters that count: those set by hand, else the computed ones. */
export function lettersInUse(
  { result: { analysis }, standing }: Letters,
  customer: number
): LettersInUse {
  const { customers } = analysis;
  const { abc, xyz } = standing.get(customer)?.byHand ?? {};
  return {
    abc: (abc && letterByHand(abc, abcLetters(analysis))) ?? abcOf(customers, customer),
    xyz: (xyz && letterByHand(xyz, XYZ_LETTERS)) ?? xyzOf(customers, customer),
  };
}
