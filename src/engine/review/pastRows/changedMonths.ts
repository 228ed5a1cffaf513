import type { MonthSums } from "./monthSums";
import { together } from "./together";

/** Rows of the past that are not what they were. With the same rows and sum, customers, days or single amounts are others. */
export interface MonthChange extends Pick<MonthSums, "first" | "last"> {
  readonly before: Pick<MonthSums, "rows" | "sum">;
  readonly now: Pick<MonthSums, "rows" | "sum">;
}

/**
 * The months whose rows were changed, lost or added since a run, in their order.
 * @param now one by one, up to the day that the run looked from
 * @param before as it kept them: the first ones may stand together
 */
export function changedMonths(
  now: readonly MonthSums[],
  before: readonly MonthSums[]
): readonly MonthChange[] {
  const none = { rows: 0, sum: 0, hash: 0 };
  const isKept = (month: MonthSums): boolean =>
    before.some(({ first, last }) => first <= month.first && month.last <= last);
  const added = now.filter((month) => !isKept(month)).map((month) => ({ ...month, ...none }));
  return [...before, ...added]
    .map((then) => ({ then, today: together(now, then.first, then.last) }))
    .filter(({ then, today }) => then.rows !== today.rows || then.hash !== today.hash)
    .sort((one, other) => one.then.first - other.then.first)
    .map(({ then, today }) => ({
      first: then.first,
      last: then.last,
      before: { rows: then.rows, sum: then.sum },
      now: { rows: today.rows, sum: today.sum },
    }));
}
