import { share } from "../blocks/rounded";
import type { EarlierRow } from "../earlierRows";
import { bestSegment } from "../keyAccounts/bestSegment";
import type { ReportInput } from "../reportInput";

/** What is typed of a prospect and what the list may have of its customers, by one name. */
export const ALIKE = ["region", "industry"] as const;

/**
 * How like the best customers a prospect is: of these customers the share that is of the region typed, and of the industry typed; of both the mean.
 * docs/accounts.md#likeness
 * @returns undefined where the list has neither column, or no such customer; else the share of a row, undefined where nothing comparable is typed
 */
export function likeness(
  input: ReportInput
): ((row: Pick<EarlierRow, "text">) => number | undefined) | undefined {
  const { customers: best } = bestSegment(input);
  const shares = ALIKE.flatMap((role) => {
    const dimension = input.review.dimensions.find((one) => one.role === role);
    if (dimension === undefined || best.length === 0) return [];
    const counts = new Map<string, number>();
    for (const customer of best) {
      const value = folded(dimension.values[dimension.dominant[customer]!] ?? "");
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [{ role, of: (text: string) => (counts.get(folded(text)) ?? 0) / best.length }];
  });
  if (shares.length === 0) return undefined;
  return ({ text }) => {
    const told = shares.filter(({ role }) => text(role).trim() !== "");
    if (told.length === 0) return undefined;
    return share(told.reduce((sum, { role, of }) => sum + of(text(role)), 0) / told.length);
  };
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
