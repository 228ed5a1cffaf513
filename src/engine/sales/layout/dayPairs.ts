/** Columns of days that belong together: when something was to be delivered or paid, and when it was. docs/reading.md#day-pairs. */
import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { dayWords } from "../words/dayPairs";
import type { Candidate } from "./candidates";
import type { DayPairColumns } from "./layout";

/** Of the cells that are filled. */
const LEAST_DAYS = 0.5;

/** Where several columns would do, the last one: lists tell from left to right what came first. */
export function dayPairs(all: readonly Candidate[]): readonly DayPairColumns[] {
  const told = all.flatMap(({ column, name, profile }) => {
    const words =
      profile.filled > 0 && profile.dates >= LEAST_DAYS
        ? dayWords(withoutAccents(foldText(name)))
        : undefined;
    return words === undefined ? [] : [{ column, ...words }];
  });
  return (["delivery", "payment"] as const).flatMap((about): readonly DayPairColumns[] => {
    const of = (isPlanned: boolean) =>
      told.filter((one) => one.about === about && one.isPlanned === isPlanned).at(-1)?.column;
    const [planned, actual] = [of(true), of(false)];
    return planned === undefined || actual === undefined ? [] : [{ about, planned, actual }];
  });
}
