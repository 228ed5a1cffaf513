import { valueCurrency } from "../../wording/valueCurrency";
import type { ReportInput } from "../reportInput";

/** What a customer brought in the last window against the one before, and what most of the change lies in; "" where nothing changed. docs/method-churn.md#change. */
export function moneyChange(
  { result, review, wording }: Pick<ReportInput, "result" | "review" | "wording">,
  customer: number
): string {
  const { earlier, dimensions } = review;
  if (earlier === null) return "";
  const { analysis, source } = result;
  const { changes, now } = earlier;
  const { formats, messages } = wording;
  const difference = changes.now[customer]! - changes.earlier[customer]!;
  if (difference === 0) return "";
  const currency = valueCurrency(analysis.valueBasis, source.currency);
  const signed = (value: number): string =>
    `${value > 0 ? "+" : "−"}${formats.money(formats.compact(Math.abs(value)), currency)}`;
  const dimension = dimensions[changes.dimension[customer]!];
  const part = dimension?.values[changes.value[customer]!] ?? "";
  return wording.fill(messages.changes.reasons.money, {
    basis: messages.classes.basis[analysis.valueBasis].name,
    difference: signed(difference),
    span: wording.fill(messages.sentences.spans.day, { count: now.toDay - now.fromDay + 1 }),
    dimension: dimension?.name ?? "",
    part,
    partDifference: part === "" ? "" : signed(changes.difference[customer]!),
  });
}
