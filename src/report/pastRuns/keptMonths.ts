import { firstDayOf, periodOfDay } from "../../engine/calendar/period";
import { dayOfIso, isoOfDay } from "../../engine/calendar/isoDay";
import type { MonthSums } from "../../engine/review/pastRows/monthSums";

/**
 * The months of a list in one cell: "2025-01:42:1250.5:k3v9x1", that is month, rows, sum and hash, one after the other; months that stand together as
 * "2009-04/2015-12".
 */
export function keptMonthsText(months: readonly MonthSums[]): string {
  return months
    .map(({ first, last, rows, sum, hash }) => {
      const span = first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
      return [span, rows, sum, hash.toString(36)].join(":");
    })
    .join(" ");
}

/** @returns undefined where that is not what the text says */
export function keptMonthsOf(text: string): readonly MonthSums[] | undefined {
  const months: MonthSums[] = [];
  for (const part of text === "" ? [] : text.split(" ")) {
    const [span = "", rows, sum, hash = ""] = part.split(":");
    const [first = "", last = first] = span.split("/");
    const month = {
      first: monthOf(first),
      last: monthOf(last),
      rows: Number(rows),
      sum: Number(sum),
      hash: parseInt(hash, 36),
    };
    if (Object.values(month).some(Number.isNaN)) return undefined;
    months.push(month);
  }
  return months;
}

function monthText(month: number): string {
  return isoOfDay(firstDayOf(month, "month")).slice(0, 7);
}

function monthOf(text: string): number {
  return /^\d{4}-\d\d$/.test(text) ? periodOfDay(dayOfIso(`${text}-01`), "month") : NaN;
}
