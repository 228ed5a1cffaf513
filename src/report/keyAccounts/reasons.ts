import { KEY_TYPES } from "../../engine/codes";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { decisionOf, isTicked } from "./ticks";

/** Any of them makes an image-maker. */
const IMAGE_TICKS = ["wellKnown", "leader", "regionLeader"] as const;

/** Why customers are key accounts, or not, and what else is worth a look, in words: by which criterion, and what was typed. */
export function reasons(
  input: ReportInput,
  isKey: ReadonlySet<number>
): {
  readonly because: (customer: number) => string;
  readonly hints: (customer: number) => string;
} {
  const { earlier, result, review, wording } = input;
  const { proposal, experts, largestOf } = review.keyAccounts;
  const { because: words, hints: hintWords, types } = wording.messages.keyAccounts;
  const { settings } = result.analysis;
  const limit = wording.formats.percent(settings.keyAccounts.breadwinner);
  /** Of two spellings of one customer either may be ticked. */
  const typed = (c: number, id: string): readonly string[] =>
    (rows.get(c) ?? []).map(({ text }) => text(id));
  const rows = new Map<number | undefined, EarlierRow[]>();
  for (const row of earlier.keyAccounts ?? [])
    rows.set(row.customer, [...(rows.get(row.customer) ?? []), row]);
  const isOf = (c: number, type: keyof typeof KEY_TYPES): boolean =>
    (proposal.types[c]! & KEY_TYPES[type]) !== 0;

  function because(c: number): string {
    const decision =
      typed(c, "decision")
        .map(decisionOf)
        .find((one) => one !== 0) ?? 0;
    if (decision < 0) return words.against;
    if (!isKey.has(c)) return "";
    const ticked = IMAGE_TICKS.filter((id) => typed(c, id).some(isTicked));
    const of = (type: keyof typeof KEY_TYPES, reasons: string): readonly string[] =>
      isOf(c, type) ? [`${types[type]}: ${reasons}`] : [];
    return [
      ...(decision > 0 ? [words.for] : []),
      ...of("breadwinner", wording.fill(words.breadwinner, { limit })),
      ...of("prospect", words.prospect),
      ...of("imageMaker", ticked.map((id) => words[id]).join(", ")),
      ...(isOf(c, "expert") ? [types.expert] : []),
      ...(proposal.largest[c] === 1 ? [words.largest] : []),
    ].join("; ");
  }

  function hints(c: number): string {
    const largest = largestOf
      .filter((one) => one.hints[c] === 1)
      .map(({ dimension: d }) => {
        const { name, values, dominant } = review.dimensions[d]!;
        return wording.fill(hintWords.largestOf, { dimension: name, value: values[dominant[c]!]! });
      });
    const expert = experts.hints[c]!;
    return [
      ...largest,
      ...((expert & 1) === 0
        ? []
        : [wording.fill(hintWords.products, { count: experts.products[c]! })]),
      ...((expert & 2) === 0
        ? []
        : [wording.fill(hintWords.returns, { count: experts.returns[c]! })]),
    ].join("; ");
  }

  return { because, hints };
}
