import type { Punctuality } from "../../engine/review/accounts/punctuality";
import type { ReportInput } from "../reportInput";
import { typedNumber } from "../typedNumber";
import { isOpen, logKind } from "./logCodes";

/** What is known of the risks of an account without anybody looking at them (R17, R18, R20). docs/accounts.md#known-risks */
export interface KnownRisks {
  /** undefined where the list does not tell it. */
  readonly deliveries: Punctuality | undefined;
  /** Complaints and late deliveries of the log that are open; undefined without a log. */
  readonly openConflicts: number | undefined;
  /** Serial day of the last meeting that is logged; 0 = none. */
  readonly lastMeeting: number;
}

/** By customer. */
export function knownRisks({
  earlier,
  review,
  runAt,
}: ReportInput): (customer: number) => KnownRisks {
  const deliveries = new Map(
    review.punctuality.filter(({ about }) => about === "delivery").map((one) => [one.customer, one])
  );
  const conflicts = new Map<number, number>();
  const meetings = new Map<number, number>();
  for (const { customer, text } of earlier.log ?? []) {
    if (customer === undefined) continue;
    const kind = logKind(text("kind"));
    if ((kind === "complaint" || kind === "late") && isOpen(text))
      conflicts.set(customer, (conflicts.get(customer) ?? 0) + 1);
    const day = Math.floor(typedNumber(text("date")) ?? 0);
    if (kind === "meeting" && day <= Math.floor(runAt))
      meetings.set(customer, Math.max(day, meetings.get(customer) ?? 0));
  }
  return (customer) => ({
    deliveries: deliveries.get(customer),
    openConflicts: earlier.log === undefined ? undefined : (conflicts.get(customer) ?? 0),
    lastMeeting: meetings.get(customer) ?? 0,
  });
}
