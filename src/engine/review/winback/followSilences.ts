import type { ValueLines } from "../../lines/valueLines";
import { lastPurchaseBy, lossDay, type Silences } from "../../churn/silence";

/** A silence that somebody keeps an eye on: whose, and the last purchase before it. */
export interface FollowedSilence {
  readonly customer: number;
  /** Serial day. */
  readonly lastPurchase: number;
}

/** What has become of a silence, whether or not the criterion of today calls it lost. docs/method-churn.md#followed. */
export interface SilenceOutcome extends FollowedSilence {
  /** The first purchase after it; 0 = none. */
  readonly returnedOn: number;
  /** Net value from that day on, up to the last purchase before the customer's next silence that is followed. */
  readonly valueSince: number;
  /** No purchase has followed, and the customer is lost by the criterion of today. */
  readonly isLost: boolean;
}

/** @returns in the order of `followed` */
export function followSilences(
  silences: Silences,
  followed: readonly FollowedSilence[],
  lines: ValueLines,
  asOfDay: number
): readonly SilenceOutcome[] {
  const { offsets, day } = silences.purchases;
  const outcomes = followed.map(({ customer, lastPurchase }) => {
    const end = offsets[customer + 1]!;
    const before = lastPurchaseBy(silences.purchases, customer, lastPurchase);
    const next = before < 0 ? offsets[customer]! : before + 1;
    return {
      customer,
      lastPurchase,
      returnedOn: next < end ? day[next]! : 0,
      isLost: before >= 0 && next === end && lossDay(silences, before, end, asOfDay) > 0,
    };
  });
  const sums = valuesSince(outcomes, lines, asOfDay);
  return outcomes.map((outcome, i) => ({ ...outcome, valueSince: sums[i]! / lines.unitsPerOne }));
}

function valuesSince(
  outcomes: readonly Omit<SilenceOutcome, "valueSince">[],
  { customer, day, units }: ValueLines,
  asOfDay: number
): Float64Array {
  const sums = new Float64Array(outcomes.length);
  const ofCustomer = new Map<number, number[]>();
  outcomes.forEach(({ customer: c }, i) => ofCustomer.set(c, [...(ofCustomer.get(c) ?? []), i]));
  const until = outcomes.map(({ customer: c, lastPurchase }) =>
    Math.min(
      asOfDay,
      ...ofCustomer
        .get(c)!
        .map((other) => outcomes[other]!.lastPurchase)
        .filter((later) => later > lastPurchase)
    )
  );
  if (ofCustomer.size === 0) return sums;
  for (let line = 0; line < units.length; line += 1) {
    for (const i of ofCustomer.get(customer[line]!) ?? []) {
      const { returnedOn } = outcomes[i]!;
      const today = day[line]!;
      if (returnedOn > 0 && today >= returnedOn && today <= until[i]!) sums[i]! += units[line]!;
    }
  }
  return sums;
}
