import type { LostSettings } from "../../settings/settings";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { LostCriterion } from "../../churn/lost/lostCriterion";
import type { Purchases } from "../../purchases/purchases";

export interface BackTestInput {
  readonly purchases: Purchases;
  readonly asOfDay: number;
  /** Rule "alive" is replayed as the own rhythm. */
  readonly lost: LostSettings;
  /** Months to look at, 24 unless told. */
  readonly months?: number;
  /** Fixed days to show beside the criterion, 90 and 180 unless told. */
  readonly days?: readonly number[];
  /** Another criterion than that of `lost`, made from what was known on a check day. */
  readonly criterionAt?: (population: GapPopulation, day: number) => LostCriterion;
}
