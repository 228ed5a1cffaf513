import { firstDayOf, periodOfDay } from "../../calendar/period";
import { valueLines } from "../../lines/valueLines";
import type { ValueBasis } from "../../settings/settings";
import type { OwnSales } from "../customer/ownSales";

/** Months that are looked at, the first one after the last that is over. */
const AHEAD = 3;
const MONTHS = 12;
/** Earlier years that are looked at: what was longer ago says little. */
const MOST_YEARS = 3;
const LEAST_YEARS = 2;
/** Times an average month of the same year. */
const MARKED = 1.5;

/**
 * The coming months in which a customer bought markedly more in each of the earlier years. docs/accounts.md#season
 * @returns first days of these months; none with fewer than two years of history, or where the list knows no months
 */
export function seasonAhead(
  { sales, purchases }: OwnSales,
  asOfDay: number,
  basis: ValueBasis
): readonly number[] {
  const first = purchases.day[0];
  if (first === undefined || !["day", "week", "month"].includes(sales.grain)) return [];
  const month = (day: number): number => periodOfDay(day, "month");
  const coming = month(asOfDay + 1);
  const years = Math.min(MOST_YEARS, Math.floor((coming - month(first)) / MONTHS));
  if (years < LEAST_YEARS) return [];
  const { day, units } = valueLines(sales, purchases, basis);
  const totals = new Float64Array(years * MONTHS);
  const start = coming - totals.length;
  units.forEach((value, line) => {
    const place = month(day[line]!) - start;
    if (place >= 0 && place < totals.length) totals[place]! += value;
  });
  const isMarked = (ahead: number): boolean =>
    Array.from({ length: years }, (_, year) =>
      totals.subarray(year * MONTHS, (year + 1) * MONTHS)
    ).every((own) => {
      const mean = own.reduce((sum, total) => sum + total, 0) / MONTHS;
      return mean > 0 && own[ahead]! >= MARKED * mean;
    });
  return Array.from({ length: AHEAD }, (_, ahead) => ahead)
    .filter(isMarked)
    .map((ahead) => firstDayOf(coming + ahead, "month"));
}
