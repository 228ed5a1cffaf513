import type { Analysis } from "../../engine/analysis";
import type { Words } from "../look/words";

/** What another period would change. */
export function nearPeriodText(
  { period: length, count, changed, hasLetters }: Analysis["nearPeriods"][number],
  { fill, messages, pane }: Words
): string {
  const period = messages.classes.periods[length].name;
  return hasLetters
    ? fill(pane.assumptions.nearPeriod, { period, changed })
    : fill(pane.assumptions.nearTooLong, { period, count });
}
