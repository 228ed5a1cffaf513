import type { Sales } from "../sales/sales";
import { dayOfIso } from "../calendar/isoDay";
import type { Settings } from "../settings/settings";
import { wholeUnits } from "../stats/wholeUnits";

/** The days that the analysis looks at. Serial days; all 0 where the list has no dates. docs/method.md#window. */
export interface Window {
  readonly hasDates: boolean;
  /** First day of the window of ABC and XYZ. */
  readonly fromDay: number;
  /** The user chose the start of the window: a period that `fromDay` cuts is not complete. */
  readonly fromGiven: boolean;
  /** Lines after this day are never used. */
  readonly asOfDay: number;
  /** First day with a line; greater than asOfDay where every line lies after it. */
  readonly firstDay: number;
  /** The lines stand by day ascending. */
  readonly sorted: boolean;
  /** Lines after `asOfDay`, and what they come to. */
  readonly linesAfter: number;
  readonly amountAfter: number;
  /** Every line lies in the window. */
  readonly whole: boolean;
}

const NONE = new Float64Array(0);
const NO_DATES: Window = {
  hasDates: false,
  fromDay: 0,
  fromGiven: false,
  asOfDay: 0,
  firstDay: 0,
  sorted: true,
  linesAfter: 0,
  amountAfter: 0,
  whole: true,
};

export function openWindow(sales: Sales, settings: Settings): Window {
  const { amount, day, lineCount } = sales;
  if (day.length === 0 || lineCount === 0) return NO_DATES;
  let firstDay = day[0] ?? 0;
  let lastDay = firstDay;
  let previous = firstDay;
  let sorted = true;
  for (let line = 1; line < lineCount; line += 1) {
    const today = day[line]!;
    if (today < previous) sorted = false;
    if (today < firstDay) firstDay = today;
    if (today > lastDay) lastDay = today;
    previous = today;
  }
  const asOfDay = settings.asOf === undefined ? lastDay : dayOfIso(settings.asOf);
  const fromDay =
    settings.from === undefined ? Math.min(firstDay, asOfDay) : dayOfIso(settings.from);
  const isAfter = (_: number, line: number) => day[line]! > asOfDay;
  const after = asOfDay < lastDay ? amount.subarray(0, lineCount).filter(isAfter) : NONE;
  return {
    hasDates: true,
    fromDay: Math.min(fromDay, asOfDay),
    fromGiven: settings.from !== undefined,
    asOfDay,
    firstDay,
    sorted,
    linesAfter: after.length,
    amountAfter: exactSum(after),
    whole: fromDay <= firstDay && after.length === 0,
  };
}

function exactSum(values: Float64Array): number {
  const { units, unitsPerOne } = wholeUnits(values);
  return units.reduce((sum, one) => sum + one, 0) / unitsPerOne;
}
