import type { LostSettings } from "../../settings/settings";
import type { LostCriterion } from "./lostCriterion";

/** Silent for more than so many days; exactly so many is not lost. docs/method.md#lost-days. */
export function fixedDays({ days }: LostSettings): LostCriterion {
  return {
    after: () => days,
    source: () => 0,
    least: days,
    recordFrom: Infinity,
    needsSorted: false,
  };
}
