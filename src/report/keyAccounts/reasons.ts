import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { decisionOf, isTicked, typedBudget } from "./ticks";

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
  const keyReasons = wording.keyReasons(result.analysis, proposal);
  const budget = (sum: number): string =>
    wording.formats.money(wording.formats.number(sum), result.source.currency);
  const { because: words, hints: hintWords } = wording.messages.keyAccounts;
  /** Of two spellings of one customer either may be ticked. */
  const typed = (c: number, id: string): readonly string[] =>
    (rows.get(c) ?? []).map(({ text }) => text(id));
  const rows = new Map<number | undefined, EarlierRow[]>();
  for (const row of earlier.keyAccounts ?? [])
    rows.set(row.customer, [...(rows.get(row.customer) ?? []), row]);

  function because(c: number): string {
    const decision =
      typed(c, "decision")
        .map(decisionOf)
        .find((one) => one !== 0) ?? 0;
    if (decision < 0) return words.against;
    if (!isKey.has(c)) return "";
    return keyReasons(c, {
      isDecided: decision > 0,
      budget: budgets.prospects[c] === 0 ? "" : budget(budgetOf(c)),
      image: IMAGE_TICKS.filter((id) => typed(c, id).some(isTicked)).map((id) => words[id]),
    });
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
