import { XYZ_LETTERS } from "../../engine/codes";
import { abcOf, xyzOf } from "../letters";
import type { ReportInput } from "../reportInput";
import { abcLetters } from "../byHand/abcLetters";
import { letterByHand } from "../byHand/letterByHand";

/** Why a customer has these letters; after letters that somebody set by hand come those that were computed. */
export function whyWithHand({ result, wording, standing }: ReportInput, customer: number): string {
  const { analysis } = result;
  const why = wording.why(analysis, customer, result.source);
  const { byHand } = standing.get(customer) ?? {};
  if (byHand === undefined) return why;
  const { sentences } = wording.messages;
  const sentence = (text: string | undefined, computed: string, letters: readonly string[]) => {
    if (text === undefined) return [];
    const letter = letterByHand(text, letters);
    return letter === undefined
      ? [wording.fill(sentences.why.notALetter, { text, computed })]
      : [wording.fill(sentences.why.byHand, { letter, computed })];
  };
  return [
    ...sentence(byHand.abc, abcOf(analysis.customers, customer), abcLetters(analysis)),
    ...sentence(byHand.xyz, xyzOf(analysis.customers, customer), XYZ_LETTERS),
    why,
  ].join(sentences.join);
}
