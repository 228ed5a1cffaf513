import { firstDayOf, periodOfDay } from "../../calendar/period";

/** The days of the past from which the back-test looks. docs/method-churn.md#back-test. */
export interface CheckDays {
  /** Last days of whole months before asOfDay, ascending, and asOfDay itself, which says who is lost now. */
  readonly day: Int32Array;
  /** The first so many of them lie at least `horizonDays` back: what followed is known, they are judged. */
  readonly judged: number;
  readonly horizonDays: number;
}

/** Half a year, or a third of a shorter history, but four weeks at least. */
const HORIZON = { most: 182, part: 3, least: 28 };

/** @param firstDay first purchase of the list. @param months at most so many. */
export function checkDays(firstDay: number, asOfDay: number, months: number): CheckDays {
  const horizonDays = Math.max(
    HORIZON.least,
    Math.min(HORIZON.most, Math.floor((asOfDay - firstDay) / HORIZON.part))
  );
  const days: number[] = [];
  let month = periodOfDay(asOfDay, "month");
  for (let end = firstDayOf(month, "month") - 1; end >= firstDay && days.length < months;) {
    days.push(end);
    month -= 1;
    end = firstDayOf(month, "month") - 1;
  }
  const day = Int32Array.from([...days.reverse(), asOfDay]);
  return {
    day,
    judged: day.filter((today) => today + horizonDays <= asOfDay).length,
    horizonDays,
  };
}
