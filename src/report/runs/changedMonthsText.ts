import { firstDayOf } from "../../engine/calendar/period";
import type { MonthChange } from "../../engine/review/pastRows/changedMonths";
import type { Wording } from "../../wording/wordingFor";

/** So many months are named, those whose sums changed most. */
const MOST_NAMED = 3;

/**
 * The months with their rows and sums before and now.
 * @param currency of the amounts; "" without
 */
export function changedMonthsText(
  changes: readonly MonthChange[],
  currency: string,
  { fill, formats, messages }: Pick<Wording, "fill" | "formats" | "messages">
): string {
  const words = messages.sheets.pastRows;
  const money = (sum: number): string => formats.money(formats.cents(sum), currency);
  const monthText = (month: number): string =>
    formats.date(firstDayOf(month + 1, "month") - 1, "month");
  const sentence = ({ first, last, before, now }: MonthChange): string => {
    const month =
      first === last
        ? monthText(first)
        : fill(words.span, { from: monthText(first), to: monthText(last) });
    const sums = { sumBefore: money(before.sum), sum: money(now.sum) };
    if (before.rows !== now.rows)
      return fill(words.changed, { month, ...sums, rowsBefore: before.rows, rows: now.rows });
    return before.sum === now.sum
      ? fill(words.sameSums, { month })
      : fill(words.changedSum, { month, ...sums });
  };
  const change = ({ before, now }: MonthChange): number => Math.abs(now.sum - before.sum);
  const named = [...changes].sort((one, other) => change(other) - change(one)).slice(0, MOST_NAMED);
  const texts = changes.filter((one) => named.includes(one)).map(sentence);
  const others = changes.length - texts.length;
  return fill(words.months, { months: texts.join("; "), others: others || undefined });
}
