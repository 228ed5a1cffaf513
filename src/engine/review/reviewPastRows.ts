import { periodOfDay } from "../calendar/period";
import type { Prepared } from "../prepare";
import { changedMonths, type MonthChange } from "./pastRows/changedMonths";
import { monthSums, type MonthSums } from "./pastRows/monthSums";
import { together } from "./pastRows/together";

/** The months of the list as an earlier run kept them. */
export interface KeptMonths {
  /** The run looked from this day: of the last month it saw no more. */
  readonly asOfDay: number;
  readonly months: readonly MonthSums[];
}

/** Earlier runs over the same list. */
export interface KeptRuns {
  /** Of an earlier day. */
  readonly since?: KeptMonths;
  /** Of the same day. */
  readonly again?: KeptMonths;
}

/** What the list was, month by month, and which months are not what they were. docs/method-churn.md#past-rows. */
export interface PastRows {
  /** Up to the as-of day, for the next runs; the oldest of a long list together. None without dates. */
  readonly months: readonly MonthSums[];
  /** Months before that of the as-of day, which still grows; null without such a run. */
  readonly since: readonly MonthChange[] | null;
  /** Also that month. */
  readonly again: readonly MonthChange[] | null;
}

/** Ten years one by one: their sums fit into a cell with room to spare. */
const MOST_MONTHS = 120;

export function reviewPastRows({ sales, window }: Prepared, { since, again }: KeptRuns): PastRows {
  if (!window.hasDates) return { months: [], since: null, again: null };
  const { asOfDay } = window;
  const today = monthSums(sales, asOfDay);
  const against = (run: KeptMonths | undefined): PastRows["since"] => {
    if (run === undefined) return null;
    const now = run.asOfDay === asOfDay ? today : monthSums(sales, run.asOfDay);
    return changedMonths(now, run.months);
  };
  const month = periodOfDay(asOfDay, "month");
  return {
    months: bounded(today),
    since: against(since)?.filter(({ last }) => last < month) ?? null,
    again: against(again),
  };
}

function bounded(months: readonly MonthSums[]): readonly MonthSums[] {
  const old = months.slice(0, -MOST_MONTHS);
  if (old.length === 0) return months;
  return [together(old, old[0]!.first, old.at(-1)!.last), ...months.slice(-MOST_MONTHS)];
}
