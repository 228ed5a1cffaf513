import type { Layout } from "../engine/sales/layout/layout";
import type { Issue } from "../engine/sales/rows/issue";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

/** The list, as far as its rows are counted. */
export interface CountedList {
  /** A row of a customer x period table stays used where some of its periods lie after the as-of date. */
  readonly shape: Layout["shape"];
  readonly currency: string;
}

/** Rows that were left out for one reason. */
export interface LeftOutRows {
  readonly code: Issue["code"];
  readonly kind: Issue["kind"];
  readonly count: number;
  /** What they come to; absent where that is nothing. */
  readonly sum?: number;
}

/** Why rows were left out, how many and what they come to: "1 totals row left out (17,340,810.95)". @param found of which those that left rows out count */
export function rowsLeftOut(
  found: readonly LeftOutRows[],
  { shape, currency }: CountedList,
  { sheets: { check } }: Messages,
  formats: Formats
): string {
  const reasons = found.flatMap(({ code, kind, count, sum }) => {
    if (kind !== "leftOut" || !(code in check.leftOutBy)) return [];
    if (code === "afterAsOf" && shape === "periods") return [];
    const text = check.leftOutBy[code as keyof typeof check.leftOutBy];
    const amount = sum === undefined ? undefined : moneyOf(code, sum);
    return [fill(text, { count, sum: amount }, formats)];
  });
  return reasons.join(", ");

  function moneyOf(code: Issue["code"], sum: number): string {
    return formats.money(formats.cents(sum), code === "otherCurrency" ? "" : currency);
  }
}
