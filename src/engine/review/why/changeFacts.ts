import type { Analysis } from "../../analysis";
import type { Customers } from "../../customers";
import type { Prepared } from "../../prepare";
import { changeWindows } from "./changeWindows";
import { driversOf } from "./driversOf";
import type { ChangeFacts } from "./whyFacts";

/** What an earlier analysis of the same sales said, by the same customer index. */
export type EarlierCodes = Pick<Customers, "abc" | "xyz">;

/** How each customer's value changed, and what drove it; null where the history is too short. docs/method-churn.md#change. */
export function changeFacts(
  { sales, window, purchases }: Prepared,
  { valueBasis }: Analysis,
  earlier: EarlierCodes | undefined
): (c: number) => ChangeFacts | null {
  const windows = window.hasDates ? changeWindows(window.fromDay, window.asOfDay) : null;
  if (windows === null) return () => null;
  const drivers = driversOf({ sales, purchases }, valueBasis, windows);
  const { unitsPerOne } = drivers;
  return (c) => {
    const before = drivers.earlier[c]!;
    const change = drivers.now[c]! - before;
    return {
      now: drivers.now[c]! / unitsPerOne,
      earlier: before / unitsPerOne,
      difference: change / unitsPerOne,
      part: before > 0 ? change / before : 0,
      isNew: before <= 0,
      dimension: drivers.dimension[c]!,
      value: drivers.value[c]!,
      valueDifference: drivers.difference[c]! / unitsPerOne,
      earlierClass: earlier?.abc[c] ?? -1,
      earlierLetter: earlier?.xyz[c] ?? -1,
    };
  };
}
