import type { Analysis } from "../engine/analysis";

/**
 * How many of the customers made a loss, where they are more than half of them and customers are ranked by profit: such a
 * ranking says little of them. undefined elsewhere.
 */
export function mostLose({
  customers: { order, value },
  valueBasis,
}: Analysis): { readonly count: number; readonly customers: number } | undefined {
  if (valueBasis !== "profit") return undefined;
  let count = 0;
  for (const c of order) if (value[c]! < 0) count += 1;
  return count * 2 > order.length ? { count, customers: order.length } : undefined;
}
