import { callReason } from "../callReason";
import type { ReportInput } from "../reportInput";

/** A smaller change of the size of orders is none. */
const NOTABLE = 0.1;

interface Hint {
  readonly label: string;
  /** "" where there is nothing to say. */
  readonly of: (customer: number) => string;
}

/** What the sales tell that is worth a word when one meets (R21). docs/accounts.md#brief */
export function hints(input: ReportInput): readonly Hint[] {
  const { result, review, wording } = input;
  const { formats, fill, messages } = wording;
  const words = messages.accountViews;
  const known = new Map(review.accountSales.map((one) => [one.customer, one]));
  const orders = (c: number): string => {
    const change = known.get(c)?.orders;
    if (!change) return "";
    const { latest, before, count } = change;
    const grew = latest / before - 1;
    const facts = {
      latest: formats.money(formats.number(latest), result.source.currency),
      change: formats.percent(Math.abs(grew), 0),
      count,
    };
    if (Math.abs(grew) < NOTABLE) return fill(words.orders.steady, facts);
    return fill(grew > 0 ? words.orders.rising : words.orders.falling, facts);
  };
  const season = (c: number): string => {
    const months = (known.get(c)?.season ?? []).map((day) => formats.date(day, "month"));
    return months.length === 0 ? "" : fill(words.season.months, { months: formats.list(months) });
  };
  return [
    { label: words.call, of: (c) => (review.losses === null ? "" : (callReason(input, c) ?? "")) },
    { label: words.orders.label, of: orders },
    { label: words.season.label, of: season },
  ];
}
