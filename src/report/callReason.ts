import { unitsIn } from "../engine/calendar/unitsIn";
import { STATUS_CODES } from "../engine/codes";
import type { ReportInput } from "./reportInput";

/** An order that is expected within so many days is worth a call now. */
const SOON = 30;

/** Why one should call a customer now: a lost one, one at risk, an order that is due or overdue; undefined without a reason. */
export function callReason(
  { result, review, wording }: Pick<ReportInput, "result" | "review" | "wording">,
  c: number
): string | undefined {
  const { analysis, source } = result;
  const { customers, asOfDay } = analysis;
  const { grain } = source;
  const { overview, sentences } = wording.messages;
  const silent = wording.fill(sentences.spans[grain], {
    count: unitsIn(customers.recencyDays[c]!, grain),
  });
  const date = (day: number): string => wording.formats.date(day, grain);
  const { day, until, overdueDays } = review.losses!.nextOrders;
  switch (customers.status[c]) {
    case STATUS_CODES.lost:
      return wording.fill(overview.reasons.lost, {
        since: date(customers.statusSince[c]!),
        silent,
      });
    case STATUS_CODES.atRisk:
      return wording.fill(overview.reasons.atRisk, { silent });
  }
  if (day[c] === 0 || day[c]! > asOfDay + SOON) return undefined;
  return overdueDays[c]! > 0
    ? wording.fill(overview.reasons.overdue, { day: date(until[c]!) })
    : wording.fill(overview.reasons.due, { day: date(day[c]!) });
}
