import { XYZ_LETTERS } from "../engine/codes";
import { analyse } from "../engine/analyse";
import { serialDay } from "../engine/calendar/serialDay";
import type { Settings } from "../engine/settings/settings";
import { lettersOf } from "./lettersOf";
import { readLimits } from "./readLimits";
import { readNumbers } from "./readNumbers";

/**
 * XYZ letters by frequency of a customer x period block, one row per customer: what the button gives for the same block.
 * An empty cell is a period without a purchase. The periods are taken for months: only their number and order count.
 * @throws InputFault for a cell that is not a number, and for limits out of bounds
 */
export function frequencyLetters(
  values: readonly (readonly unknown[])[],
  limitX?: number | null,
  limitY?: number | null
): string[][] {
  const settings = readLimits("xyz", limitX, limitY);
  const periods = values[0]?.length ?? 0;
  const codes = classify(readNumbers(values, 0), periods, settings);
  return lettersOf(codes, XYZ_LETTERS).map((letter) => [letter]);
}

function classify(numbers: Float64Array, periods: number, settings: Settings): Uint8Array {
  const cells = Array.from(numbers.keys()).filter((cell) => numbers[cell] !== 0);
  const customers = Array.from({ length: numbers.length / periods }, () => "");
  const sales = {
    lineCount: cells.length,
    customers,
    customer: Int32Array.from(cells, (cell) => Math.floor(cell / periods)),
    day: Int32Array.from(cells, (cell) => lastDayOfMonth(cell % periods)),
    amount: Float64Array.from(cells, (cell) => numbers[cell]!),
    dimensions: [],
    grain: "month",
  } as const;
  if (cells.length === 0) return new Uint8Array(customers.length);
  return analyse(sales, { ...settings, period: "month" }).customers.xyz;
}

/** Serial day; month 0 is January 2001. */
function lastDayOfMonth(month: number): number {
  return serialDay(2001 + Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1) - 1;
}
