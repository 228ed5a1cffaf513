import type { Issue } from "../sales/rows/issue";
import type { Sales } from "../sales/sales";
import type { Settings, ValueBasis } from "../settings/settings";

/**
 * Lines without a profit of their own: counted where customers are ranked by profit, and the reason where they are not though the list has a
 * column for it. docs/method.md#value.
 */
export function blankProfit(
  { blankProfits }: Pick<Sales, "blankProfits">,
  { value }: Settings,
  bases: readonly (ValueBasis | undefined)[]
): readonly Issue[] {
  if (blankProfits === undefined) return [];
  const { from, header, count, lines, most, cells } = blankProfits;
  const ranked = bases.includes("profit");
  if (!ranked && (value !== "auto" || !most)) return [];
  return [
    {
      code: ranked ? "blankProfit" : "fewProfits",
      kind: "note",
      count,
      cells,
      facts: { header, ...(ranked ? { from } : { lines }) },
    },
  ];
}
