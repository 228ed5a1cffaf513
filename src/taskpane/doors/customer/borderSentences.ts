import { ABC_LETTERS, XYZ_LETTERS } from "../../../engine/codes";
import { roundUp } from "../../../engine/review/roundUp";
import type { WhyFacts } from "../../../engine/review/why/whyFacts";
import type { Result } from "../../../report/result";
import { valueCurrency } from "../../../wording/valueCurrency";
import type { Words } from "../../look/words";

/** What would give a customer another letter, the others staying as they are; [] where nothing is known. docs/method-churn.md#borders. */
export function borderSentences(
  { class: size, letter: rhythm }: Pick<WhyFacts, "class" | "letter">,
  { analysis: { valueBasis, period }, source }: Result,
  { pane, fill, formats, messages }: Words
): readonly string[] {
  const words = pane.customer.borders;
  const currency = valueCurrency(valueBasis, source.currency);
  const money = (value: number): string => formats.money(formats.number(value), currency);
  const span = (count: number): string => fill(messages.sentences.spans[period], { count });
  const sentences: string[] = [];
  if (size.betterBy >= 0)
    sentences.push(
      fill(words.better, {
        letter: ABC_LETTERS[size.code - 1]!,
        more: money(roundUp(size.betterBy)),
        purchases: size.betterByPurchases > 0 ? size.betterByPurchases : undefined,
      })
    );
  if (rhythm.periodsToBetter > 0)
    sentences.push(
      fill(words.often, {
        letter: XYZ_LETTERS[rhythm.code - 1]!,
        span: span(rhythm.periodsToBetter),
        count: rhythm.periodsToBetter,
      })
    );
  if (size.worseBy >= 0)
    sentences.push(
      fill(words.worse, {
        letter: ABC_LETTERS[size.code + 1] ?? "",
        less: money(said(size.worseBy, size.value)),
      })
    );
  if (rhythm.periodsToWorse > 0)
    sentences.push(
      fill(words.seldom, {
        letter: XYZ_LETTERS[rhythm.code + 1]!,
        span: span(rhythm.periodsToWorse),
      })
    );
  return sentences;
}

/** Rounded up, a part of a whole can be more than all of it: then it is said as it is. */
function said(part: number, whole: number): number {
  const rounded = roundUp(part);
  return rounded < whole ? rounded : part;
}
