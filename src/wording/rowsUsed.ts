import type { Issue, RowCounts } from "../engine/sales/rows/issue";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

/** Rows that were left out for one reason. */
export interface LeftOutRows {
  readonly code: Issue["code"];
  readonly kind: Issue["kind"];
  readonly count: number;
  /** What they come to; absent where that is nothing. */
  readonly sum?: number;
}

/**
 * The rows of a list, so that they add up: "723 of 724 rows used, 1 totals row left out (17,340,810.95)". Repaired rows are used.
 * @param found of which those that left rows out count
 */
export function rowsUsed(
  { read, used, repaired }: RowCounts,
  found: readonly LeftOutRows[],
  currency: string,
  { sheets: { check: words } }: Messages,
  formats: Formats
): string {
  const reasons = found.flatMap(({ code, kind, count, sum }) => {
    if (kind !== "leftOut" || !(code in words.leftOutBy)) return [];
    const text = words.leftOutBy[code as keyof typeof words.leftOutBy];
    const amount = sum === undefined ? undefined : moneyOf(code, sum);
    return [fill(text, { count, sum: amount }, formats)];
  });
  return fill(
    words.usedOf,
    {
      read,
      used: used + repaired,
      repaired: repaired > 0 ? repaired : undefined,
      leftOut: reasons.join(", "),
    },
    formats
  );

  function moneyOf(code: Issue["code"], sum: number): string {
    return formats.money(formats.cents(sum), code === "otherCurrency" ? "" : currency);
  }
}
