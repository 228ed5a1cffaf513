import type { Rhythm } from "../churn/rhythm";
import type { Grain } from "../sales/sales";
import type { PeriodLength } from "../settings";
import { median } from "../stats/median";
import type { Period } from "./calendar";

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
  const medianGapDays = median(
    rhythm.meanGap.filter((_, customer) => rhythm.gapCount[customer]! >= 2)
  );
  const period = wanted === "auto" ? periodOfRhythm(medianGapDays) : wanted;
  if (grain !== "day" && LENGTHS.indexOf(period) < LENGTHS.indexOf(grain))
    return { period: grain, chosenBy: "grain", medianGapDays };
  return { period, chosenBy: wanted === "auto" ? "auto" : "user", medianGapDays };
}

function periodOfRhythm(days: number): PeriodLength {
  if (days < 0) return "month";
  if (days <= 7) return "week";
  if (days <= 31) return "month";
  return days <= 92 ? "quarter" : "half-year";
}
