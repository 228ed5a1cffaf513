import type { ReportInput } from "../reportInput";

/** How much more, or less, customers brought than in the window before, as a share of that; undefined where they brought nothing then. */
export function growthOf(
  { review: { earlier } }: Pick<ReportInput, "review">,
  customers: Iterable<number>
): number | undefined {
  if (earlier === null) return undefined;
  let [before, change] = [0, 0];
  for (const c of customers) {
    before += earlier.changes.earlier[c]!;
    change += earlier.changes.now[c]! - earlier.changes.earlier[c]!;
  }
  return before > 0 ? change / before : undefined;
}
