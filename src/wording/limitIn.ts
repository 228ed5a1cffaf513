import { UNIT_DAYS } from "../engine/calendar/unitDays";
import type { Grain } from "../engine/sales/sales";

/** A limit of so many days in the units of a list, to half a unit, as 1.5 times three months are four and a half. */
export function limitIn(days: number, grain: Grain): number {
  return grain === "day" ? Math.floor(days) : Math.round((days / UNIT_DAYS[grain]) * 2) / 2;
}
