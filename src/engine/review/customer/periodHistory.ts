import type { Period } from "../../calendar/period";
import { periodStarts } from "../../calendar/periodStarts";
import { valueLines } from "../../lines/valueLines";
import type { Window } from "../../lines/window";
import type { PeriodFrame } from "../../periods/periodFrame";
import type { ValueBasis } from "../../settings/settings";
import type { OwnSales } from "./ownSales";

/** What a customer brought, period by period; one entry a period. docs/method-churn.md#customer-history. */
export interface PeriodHistory {
  readonly period: Period;
  /** First days of the calendar periods of the window, and of the one after the last. */
  readonly starts: Int32Array;
  /** What customers are ranked by, net: together the value of the customer. */
  readonly values: Float64Array;
  readonly purchases: Int32Array;
  readonly kinds: readonly PeriodKind[];
}

/**
 * Whether the letter for rhythm looks at a period, or why not. before: the first purchase came later. incomplete: it began before the window, or is not
 * over. quiet: nobody bought in it.
 */
type PeriodKind = "counted" | "before" | "incomplete" | "quiet";

/** The lines and purchases of the window by calendar period. */
export function periodHistory(
  { sales, purchases }: OwnSales,
  { fromDay, asOfDay }: Window,
  frame: PeriodFrame,
  basis: ValueBasis
): PeriodHistory {
  const starts = periodStarts(fromDay, asOfDay, frame.period);
  const count = starts.length - 1;
  const placeOf = (day: number): number => {
    let place = count - 1;
    while (place > 0 && day < starts[place]!) place -= 1;
    return place;
  };
  const isInside = (day: number): boolean => day >= fromDay && day <= asOfDay;
  const { day, units, unitsPerOne } = valueLines(sales, purchases, basis);
  const sums = new Float64Array(count);
  units.forEach((value, line) => {
    if (isInside(day[line]!)) sums[placeOf(day[line]!)]! += value;
  });
  const bought = new Int32Array(count);
  for (const today of purchases.day) if (isInside(today)) bought[placeOf(today)]! += 1;
  const first = purchases.day[0] ?? Infinity;
  return {
    period: frame.period,
    starts,
    values: sums.map((sum) => sum / unitsPerOne),
    purchases: bought,
    kinds: Array.from({ length: count }, (_, p) =>
      starts[p + 1]! <= first ? "before" : kindOf(frame, starts[p]!)
    ),
  };
}

function kindOf(
  { starts, slotCount, liveBefore, slotOf }: PeriodFrame,
  firstDay: number
): PeriodKind {
  if (firstDay < starts[0]! || firstDay >= starts[slotCount]!) return "incomplete";
  const slot = slotOf(firstDay);
  return liveBefore[slot + 1]! > liveBefore[slot]! ? "counted" : "quiet";
}
