import type { LostCriterion } from "../../churn/lost/lostCriterion";
import { lossDay } from "../../churn/silence";
import type { Purchases } from "../../purchases/purchases";
import { silenceLimits } from "../losses/silenceLimits";

/** A day on which a customer came, was lost, or came back. */
export interface StatusEvent {
  readonly kind: "first" | "lost" | "returned";
  readonly day: number;
}

/**
 * By day ascending; the silences are those of the losses, each judged by what was known then. docs/method-churn.md#spells.
 * @param purchases of one customer alone, up to asOfDay
 */
export function statusEvents(
  purchases: Purchases,
  criterion: LostCriterion,
  asOfDay: number
): readonly StatusEvent[] {
  const { day } = purchases;
  const silences = { purchases, limits: silenceLimits(purchases, criterion) };
  return Array.from(day).flatMap((today, i): readonly StatusEvent[] => {
    const lost = lossDay(silences, i, day.length, asOfDay);
    const next = day[i + 1];
    return [
      ...(i === 0 ? [{ kind: "first", day: today } as const] : []),
      ...(lost === 0 ? [] : [{ kind: "lost", day: lost } as const]),
      ...(lost === 0 || next === undefined ? [] : [{ kind: "returned", day: next } as const]),
    ];
  });
}
