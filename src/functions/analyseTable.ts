import { analyse } from "../engine/analyse";
import { serialDay } from "../engine/calendar/serialDay";
import type { Customers } from "../engine/customers";
import { MIN_PERIODS } from "../engine/periods/minPeriods";
import type { Settings } from "../engine/settings/settings";
import type { Cells } from "./cells";
import { InputFault } from "./inputFault";
import { readNumbers } from "./readNumbers";

/**
 * Classes and letters of a customer x period block, one row per customer: what the button gives for the same block. An empty cell is a
 * period without a purchase. The periods are taken for months: only their number and order count.
 * @throws InputFault for a cell that is not a number, and where there are too few periods for any letter
 */
export function analyseTable(
  values: Cells,
  settings: Settings
): Pick<Customers, "abc" | "xyz" | "count"> {
  const periods = values[0]?.length ?? 0;
  const numbers = readNumbers(values, 0);
  const count = numbers.length / periods;
  const cells = Array.from(numbers.keys()).filter((cell) => numbers[cell] !== 0);
  if (cells.length === 0) return { count, abc: new Uint8Array(count), xyz: new Uint8Array(count) };
  const sales = {
    lineCount: cells.length,
    // Where equal totals are kept apart, they stand in their order.
    customers: Array.from({ length: count }, (_, row) => String(row).padStart(8, "0")),
    customer: Int32Array.from(cells, (cell) => Math.floor(cell / periods)),
    day: Int32Array.from(cells, (cell) => lastDayOfMonth(cell % periods)),
    amount: Float64Array.from(cells, (cell) => numbers[cell]!),
    dimensions: [],
    grain: "month",
  } as const;
  const { customers, periodCount } = analyse(sales, { ...settings, period: "month" });
  if (periodCount < MIN_PERIODS)
    throw new InputFault({ code: "fewPeriods", periods: periodCount, least: MIN_PERIODS });
  return customers;
}

/** Serial day; month 0 is January 2001. */
function lastDayOfMonth(month: number): number {
  return serialDay(2001 + Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1) - 1;
}
