import type { Sales } from "../sales/sales";
import { dayOfIso } from "../calendar/isoDay";
import type { Settings } from "../settings/settings";

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
  readonly linesAfter: number;
  /** Every line lies in the window. */
  readonly whole: boolean;
}

const NO_DATES: Window = {
  hasDates: false,
  fromDay: 0,
  fromGiven: false,
  asOfDay: 0,
  firstDay: 0,
  sorted: true,
  linesAfter: 0,
  whole: true,
};

export function openWindow(sales: Sales, settings: Settings): Window {
  const { day, lineCount } = sales;
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
  let linesAfter = 0;
  if (asOfDay < lastDay)
    for (let line = 0; line < lineCount; line += 1) if (day[line]! > asOfDay) linesAfter += 1;
  return {
    hasDates: true,
    fromDay: Math.min(fromDay, asOfDay),
    fromGiven: settings.from !== undefined,
    asOfDay,
    firstDay,
    sorted,
    linesAfter,
    whole: fromDay <= firstDay && linesAfter === 0,
  };
}
