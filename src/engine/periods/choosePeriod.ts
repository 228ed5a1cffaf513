import type { Rhythm } from "../purchases/rhythm";
import type { Grain } from "../sales/sales";
import { FINE_FIRST, type Period, type PeriodLength } from "../calendar/period";
import { median } from "../stats/median";
import { MIN_PERIODS } from "./minPeriods";

export interface PeriodChoice {
  readonly period: Period;
  /** grain: the list is no finer. shortened: the list has too few periods of the rhythm, `tooLong`, for letters. */
  readonly chosenBy: "auto" | "user" | "grain" | "shortened";
  readonly tooLong?: PeriodCount & { readonly needed: number };
  /** Median over the customers with at least 3 buying days of their mean gap; -1 if there is none. */
  readonly medianGapDays: number;
}

export interface PeriodCount {
  readonly period: Period;
  /** Complete ones in which somebody bought. */
  readonly count: number;
}

/**
 * The period from the buyers' rhythm: median of the own mean gaps <= 7 days a week, <= 31 a month, <= 92 a quarter, else
 * half a year; a month where nobody has a rhythm. Where the list has fewer than 6 of them the next shorter one of which it has 6: a list
 * that could give letters never ends without them. Never finer than the list itself. docs/method.md#period-choice.
 * @param countOf complete periods of a length.
 */
export function choosePeriod(
  rhythm: Rhythm,
  grain: Grain,
  wanted: PeriodLength | "auto",
  countOf: (period: Period) => number
): PeriodChoice {
  const medianGapDays = median(meansOfRhythms(rhythm));
  const asked = wanted === "auto" ? periodOfRhythm(medianGapDays) : wanted;
  const finest = grain === "day" ? 0 : FINE_FIRST.indexOf(grain);
  const isTooFine = FINE_FIRST.indexOf(asked) < finest;
  const period = isTooFine ? FINE_FIRST[finest]! : asked;
  if (wanted === "auto") {
    const count = countOf(period);
    const shorter = FINE_FIRST.slice(finest, FINE_FIRST.indexOf(period)).reverse();
    const enough =
      count < MIN_PERIODS ? shorter.find((one) => countOf(one) >= MIN_PERIODS) : undefined;
    if (enough !== undefined)
      return {
        period: enough,
        chosenBy: "shortened",
        tooLong: { period, count, needed: MIN_PERIODS },
        medianGapDays,
      };
  }
  const chosenBy = wanted === "auto" ? "auto" : "user";
  return { period, chosenBy: isTooFine ? "grain" : chosenBy, medianGapDays };
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
