import { KEY_TYPES } from "../../engine/codes";
import type { KeyCriterionName } from "../../engine/settings/settings";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { decisionOf, isTicked, typedBudget } from "./ticks";

/** Of these the types and the place among the largest say it already. */
const isPlain = (name: KeyCriterionName): boolean =>
  name !== "breadwinner" && name !== "prospect" && name !== "largest";

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
  const { proposal, experts, largestOf, budgets } = review.keyAccounts;
  const criteria = wording.keyCriteria(result.analysis);
  const budget = (sum: number): string =>
    wording.formats.money(wording.formats.number(sum), result.source.currency);
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
      ...of("prospect", prospectOf(c)),
      ...of("imageMaker", ticked.map((id) => words[id]).join(", ")),
      ...(isOf(c, "expert") ? [types.expert] : []),
      ...(proposal.largest[c] === 1 ? [words.largest] : []),
      ...criteria.filter(({ name }) => isPlain(name) && isMet(c, name)).map(({ text }) => text),
    ].join("; ");
  }

  function isMet(c: number, name: KeyCriterionName): boolean {
    return (proposal.met[c]! & (1 << settings.keyAccounts.criteria.indexOf(name))) !== 0;
  }

  function prospectOf(c: number): string {
    if (budgets.prospects[c] === 0) return words.prospect;
    return wording.fill(words.budget, { budget: budget(budgetOf(c)) });
  }

  function budgetOf(c: number): number {
    return (
      typed(c, "budget")
        .map(typedBudget)
        .find((sum) => sum > 0) ?? 0
    );
  }

  function budgetHint(c: number): readonly string[] {
    const sum = budgetOf(c);
    if (sum === 0 || budgets.prospects[c] === 1) return [];
    if (budgets.isOld[c] === 1) return [hintWords.oldBudget];
    return budgets.least === undefined
      ? []
      : [wording.fill(hintWords.lowBudget, { least: budget(budgets.least) })];
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
      ...budgetHint(c),
    ].join("; ");
  }

  return { because, hints };
}
