import type { MonthSums } from "./monthSums";

/** What months come to together. @param first and @param last of the span, which may be longer than the months */
export function together(months: readonly MonthSums[], first: number, last: number): MonthSums {
  const inside = months.filter((month) => month.first >= first && month.last <= last);
  return {
    first,
    last,
    rows: inside.reduce((sum, { rows }) => sum + rows, 0),
    sum: Number(inside.reduce((all, { sum }) => all + sum, 0).toFixed(4)),
    hash: inside.reduce((all, { hash }) => (all + hash) >>> 0, 0),
  };
}
