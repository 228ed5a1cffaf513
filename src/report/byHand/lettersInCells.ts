import type { Analysis } from "../../engine/analysis";
import { XYZ_LETTERS } from "../../engine/codes";
import { abcOf, xyzOf } from "../letters";
import { abcLetters } from "./abcLetters";
import { letterByHand } from "./letterByHand";
import type { StandingLetters } from "./standingLetters";

export interface Letters {
  readonly result: { readonly analysis: Analysis };
  /** By customerIndex. */
  readonly standing: ReadonlyMap<number, StandingLetters>;
}

export interface LettersOfCustomer {
  readonly abc: string;
  readonly xyz: string;
}

/** The letters of the columns ABC and XYZ: those that somebody typed over the computed ones, else the computed ones. */
export function lettersInCells(
  { result: { analysis }, standing }: Letters,
  customer: number
): LettersOfCustomer {
  const { customers } = analysis;
  const { abc, xyz } = standing.get(customer)?.byHand ?? {};
  return {
    abc: (abc && letterByHand(abc, abcLetters(analysis))) ?? abcOf(customers, customer),
    xyz: (xyz && letterByHand(xyz, XYZ_LETTERS)) ?? xyzOf(customers, customer),
  };
}
