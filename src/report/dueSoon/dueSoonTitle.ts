import type { ReportInput } from "../reportInput";
import type { DueOrders } from "./dueOrders";

/** How many orders are expected, what they come to, and how many of those of a month ago came. */
export function dueSoonTitle(
  { result, review, wording }: ReportInput,
  due: DueOrders | undefined
): string {
  const { analysis, source } = result;
  const words = wording.messages.dueSoon.title;
  const { formats } = wording;
  const day = formats.date(due?.until ?? analysis.asOfDay, source.grain);
  const parts =
    due === undefined || due.orders.length === 0
      ? [wording.fill(words.none, { day })]
      : [
          wording.fill(words.some, {
            count: due.orders.length,
            amount: formats.money(formats.compact(due.amount), source.currency),
            day,
            overdue: due.overdue || undefined,
          }),
        ];
  const hits = review.losses?.nextOrderHits;
  if (hits !== undefined && hits.predicted > 0)
    parts.push(
      wording.fill(words.hits, {
        predicted: hits.predicted,
        hit: hits.hit,
        open: hits.open || undefined,
      })
    );
  return parts.join(wording.messages.sentences.join);
}
