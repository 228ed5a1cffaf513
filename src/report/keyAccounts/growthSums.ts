import type { ReportInput } from "../reportInput";

/** What today's key accounts and all others brought in each period; undefined without dates. */
export function growthSums(
  { result, review: { trend } }: Pick<ReportInput, "result" | "review">,
  isKey: ReadonlySet<number>
): readonly { readonly key: number; readonly others: number }[] | undefined {
  if (trend === null) return undefined;
  return Array.from({ length: trend.count }, (_, p) => {
    const sum = { key: 0, others: 0 };
    for (const c of result.analysis.customers.order)
      sum[isKey.has(c) ? "key" : "others"] += trend.totals[c * trend.count + p]!;
    return sum;
  });
}
