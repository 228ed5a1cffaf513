import { XYZ_LETTERS } from "../../engine/codes";
import { abcOf, segmentOf, xyzOf } from "../letters";
import type { ReportInput } from "../reportInput";
import { abcLetters } from "../byHand/abcLetters";
import { classByHand } from "../byHand/classByHand";
import { letterByHand } from "../byHand/letterByHand";

/** Why a customer has these letters; after letters that somebody set by hand come those that were computed. */
export function whyWithHand({ result, wording, standing }: ReportInput, customer: number): string {
  const { analysis } = result;
  const why = wording.why(analysis, customer, result.source);
  const { byHand, set } = standing.get(customer) ?? { byHand: {}, set: "" };
  const { sentences } = wording.messages;
  const sentence = (text: string, letter: string | undefined, computed: string): string =>
    letter === undefined
      ? wording.fill(sentences.why.notALetter, { text, computed })
      : wording.fill(sentences.why.byHand, { letter, computed });
  const { customers } = analysis;
  const whole = classByHand(set, analysis);
  const sentencesByHand: string[] = [];
  if (set !== "") {
    const isBoth = whole === undefined || (whole.abc !== undefined && whole.xyz !== undefined);
    const computed = isBoth
      ? segmentOf(customers, customer)
      : whole.abc === undefined
        ? xyzOf(customers, customer)
        : abcOf(customers, customer);
    sentencesByHand.push(sentence(set, whole && `${whole.abc ?? ""}${whole.xyz ?? ""}`, computed));
  }
  const { abc, xyz } = byHand;
  if (abc !== undefined && whole?.abc === undefined)
    sentencesByHand.push(
      sentence(abc, letterByHand(abc, abcLetters(analysis)), abcOf(customers, customer))
    );
  if (xyz !== undefined && whole?.xyz === undefined)
    sentencesByHand.push(sentence(xyz, letterByHand(xyz, XYZ_LETTERS), xyzOf(customers, customer)));
  return [...sentencesByHand, why].join(sentences.join);
}
