/** Columns of days that belong together: when something was to be delivered or paid, and when it was. docs/reading.md#day-pairs. */
import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { dayWords } from "../words/dayPairs";
import type { Candidate } from "./candidates";
import type { DayPairColumns } from "./layout";

/** Of the cells that are filled. */
const LEAST_DAYS = 0.5;
const LEAST_PLAUSIBLE = 0.6;
/** Numbers without a format of dates are days under such a header alone: what is due or paid is money as well. */
const SAYS_DAY = /(^| )(date|day|on|at|datum|дата|fecha|data|tarihi?)( |$)|datum|วันที่/u;

/** Where several columns would do, the last one: lists tell from left to right what came first. */
export function dayPairs(all: readonly Candidate[]): readonly DayPairColumns[] {
  const told = all.flatMap(({ column, name, profile }) => {
    const header = withoutAccents(foldText(name));
    const isDays =
      profile.dates >= LEAST_DAYS ||
      (profile.plausibleDays >= LEAST_PLAUSIBLE && SAYS_DAY.test(header));
    const words = profile.filled > 0 && isDays ? dayWords(header) : undefined;
    return words === undefined ? [] : [{ column, ...words }];
  });
  return (["delivery", "payment"] as const).flatMap((about): readonly DayPairColumns[] => {
    const of = (isPlanned: boolean) =>
      told.filter((one) => one.about === about && one.isPlanned === isPlanned).at(-1)?.column;
    const [planned, actual] = [of(true), of(false)];
    return planned === undefined || actual === undefined ? [] : [{ about, planned, actual }];
  });
}
