import { ABC_LETTERS, XYZ_LETTERS } from "../engine/codes";
import { abcOf, xyzOf } from "./letters";
import type { ReportInput } from "./reportInput";
import { letterByHand } from "./standingLetters";

export interface LettersInUse {
  readonly abc: string;
  readonly xyz: string;
}

/** The letters that count: those set by hand, else the computed ones. */
export function lettersInUse(
  { result: { analysis }, standing }: Pick<ReportInput, "result" | "standing">,
  customer: number
): LettersInUse {
  const { customers } = analysis;
  const { abc, xyz } = standing.get(customer)?.byHand ?? {};
  return {
    abc: (abc && letterByHand(abc, abcLetters(analysis))) ?? abcOf(customers, customer),
    xyz: (xyz && letterByHand(xyz, XYZ_LETTERS)) ?? xyzOf(customers, customer),
  };
}

/** A, B and C, and D and E where there are such customers. */
export function abcLetters({
  abcCounts,
}: Pick<ReportInput["result"]["analysis"], "abcCounts">): readonly string[] {
  return ABC_LETTERS.filter((_, code) => code > 0 && (code < 4 || (abcCounts[code] ?? 0) > 0));
}
