import type { Period } from "../../../engine/calendar/period";
import type { Formats } from "../../../wording/formats";

/**
 * What periods are called: a week by its first day, the others by their own names.
 * @param starts first days, and that of the one after the last
 */
export function periodNames(
  starts: Int32Array,
  period: Period,
  { date }: Pick<Formats, "date">
): readonly string[] {
  return Array.from(starts.subarray(0, -1), (first, p) =>
    period === "week" ? date(first, period) : date(starts[p + 1]! - 1, period)
  );
}
