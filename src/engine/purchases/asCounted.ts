import { UNIT_DAYS } from "../calendar/unitDays";
import { unitsIn } from "../calendar/unitsIn";
import type { Grain } from "../sales/sales";

/** Equal numbers of months, quarters or years differ from their mean by less. */
const SPREAD = 3;

/**
 * Days up to which a silence is no longer than a gap of so many days, as the list counts: where it knows months only, two
 * months are 59 to 62 days. docs/method.md#at-risk.
 */
export function asCounted(days: number, grain: Grain): number {
  if (grain === "day" || grain === "week" || days < 0) return days;
  return UNIT_DAYS[grain] * unitsIn(days, grain) + SPREAD;
}
