import type { Period } from "../../engine/calendar/period";
import type { LossReview } from "../../engine/review/reviewLosses";

const LATEST = 12;

/** The periods that the sheet shows, and what they are. Losses are never counted by weeks. */
export function latestPeriods({ starts, period }: LossReview): {
  readonly grain: Exclude<Period, "week">;
  /** Places in the dynamics. */
  readonly shown: readonly number[];
} {
  const count = starts.length - 1;
  const first = Math.max(0, count - LATEST);
  return {
    grain: period === "week" ? "month" : period,
    shown: Array.from({ length: count - first }, (_, i) => first + i),
  };
}
