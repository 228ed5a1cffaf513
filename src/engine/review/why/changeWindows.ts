/** Two stretches of days of equal length, one after the other; first and last day each. */
export interface ChangeWindows {
  readonly now: DayRange;
  readonly earlier: DayRange;
}

export interface DayRange {
  readonly fromDay: number;
  readonly toDay: number;
}

export const YEAR = 365;
/** Shorter stretches say nothing about a change. */
const MIN_DAYS = 28;

/**
 * What is compared with what: the last 365 days with the 365 before them, or the two halves of a shorter window; null where
 * there are not even four weeks and four weeks. docs/method-churn.md#change.
 */
export function changeWindows(fromDay: number, asOfDay: number): ChangeWindows | null {
  const half = Math.min(YEAR, Math.floor((asOfDay - fromDay + 1) / 2));
  if (half < MIN_DAYS) return null;
  return {
    now: { fromDay: asOfDay - half + 1, toDay: asOfDay },
    earlier: { fromDay: asOfDay - 2 * half + 1, toDay: asOfDay - half },
  };
}
