import type { Value } from "../blocks/report";
import { share } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { bestSegment } from "./bestSegment";
import { footBlock } from "./footBlock";
import { PART, TEXT, WHOLE } from "./footStyles";

/** Values of each column of the list. */
const MOST_VALUES = 3;

/** Of which region, industry, manager the customers of the best segment are, beside all (R61). */
export function profileBlock(draft: SheetDraft, input: ReportInput, column: number): void {
  const { review, result, wording } = input;
  const { blocks } = wording.messages.keyAccounts;
  const { segment, customers: best } = bestSegment(input);
  const all = Array.from(result.analysis.customers.order);
  if (best.length === 0) return;
  const rows = review.dimensions.flatMap(({ name, values, dominant }) => {
    const everybody = counts(all, dominant);
    return [...counts(best, dominant)]
      .filter(([value]) => value >= 0 && values[value] !== "")
      .sort(([p, a], [q, b]) => b - a || p - q)
      .slice(0, MOST_VALUES)
      .map(([value, customers]): readonly Value[] => [
        `${name}: ${values[value]!}`,
        customers,
        share(customers / best.length),
        share(everybody.get(value)! / all.length),
      ]);
  });
  if (rows.length === 0) return;
  footBlock(draft, {
    column,
    title: wording.fill(blocks.profile, { segment }),
    headers: [
      blocks.value,
      wording.fill(blocks.inSegment, { segment }),
      wording.fill(blocks.ofSegment, { segment }),
      blocks.ofAll,
    ],
    styles: [TEXT, WHOLE, PART, PART],
    rows,
  });
}

/** Customers by value. */
function counts(customers: readonly number[], valueOf: ArrayLike<number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const c of customers) found.set(valueOf[c]!, (found.get(valueOf[c]!) ?? 0) + 1);
  return found;
}
