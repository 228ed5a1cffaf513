import type { Rhythm } from "../purchases/rhythm";
import type { Grain } from "../sales/sales";
import type { PeriodLength } from "../calendar/period";
import { median } from "../stats/median";
import type { Period } from "../calendar/period";

export interface PeriodChoice {
  readonly period: Period;
  readonly chosenBy: "auto" | "user" | "grain";
  /** Median over the customers with at least 3 buying days of their mean gap; -1 if there is none. */
  readonly medianGapDays: number;
}

const LENGTHS: readonly Period[] = ["week", "month", "quarter", "half-year", "year"];

/**
 * The period from the buyers' rhythm: median of the own mean gaps <= 7 days a week, <= 31 a month, <= 92 a quarter, else
 * half a year; a month where nobody has a rhythm. Never finer than the list itself. docs/method.md#period-choice.
 */
export function choosePeriod(
  rhythm: Rhythm,
  grain: Grain,
  wanted: PeriodLength | "auto"
): PeriodChoice {
  const medianGapDays = median(meansOfRhythms(rhythm));
  const period = wanted === "auto" ? periodOfRhythm(medianGapDays) : wanted;
  if (grain !== "day" && LENGTHS.indexOf(period) < LENGTHS.indexOf(grain))
    return { period: grain, chosenBy: "grain", medianGapDays };
  return { period, chosenBy: wanted === "auto" ? "auto" : "user", medianGapDays };
}

/** Mean gaps of the customers with at least two gaps. */
function meansOfRhythms({ gapCount, meanGap }: Rhythm): Float64Array {
  const means = new Float64Array(meanGap.length);
  let count = 0;
  for (let c = 0; c < meanGap.length; c += 1) if (gapCount[c]! >= 2) means[count++] = meanGap[c]!;
  return means.subarray(0, count);
}

function periodOfRhythm(days: number): PeriodLength {
  if (days < 0) return "month";
  if (days <= 7) return "week";
  if (days <= 31) return "month";
  return days <= 92 ? "quarter" : "half-year";
}
