import type { Period } from "./period";
import { UNIT_DAYS } from "./unitDays";

/** Months are shorter than their mean by a tenth at most: February. */
const TOLERANCE = 0.1;

/** Whole units of a list in so many days, which lie between the ends of its periods. A part of a unit is none: where only months are known, nothing happens inside one. */
export function unitsIn(days: number, grain: "day" | Period): number {
  return grain === "day" ? Math.floor(days) : Math.floor(days / UNIT_DAYS[grain] + TOLERANCE);
}
