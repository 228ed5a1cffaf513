import type { LostRule, LostSettings } from "../../settings/settings";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { AliveModel } from "../../models/alive/fitAliveModel";
import type { LostCriterion } from "./lostCriterion";
import { aliveLimit } from "./aliveLimit";
import { fixedDays } from "./fixedDays";
import { meanGap } from "./meanGap";
import { ownQuantile } from "./ownQuantile";
import { ownRecord } from "./ownRecord";
import { shrunkMean } from "./shrunkMean";

type CountedRule = Exclude<LostRule, "alive">;

const CRITERIA: {
  readonly [rule in CountedRule]: (
    settings: LostSettings,
    population: GapPopulation
  ) => LostCriterion;
} = {
  rhythm: ownRecord,
  days: fixedDays,
  meanGap,
  shrunk: shrunkMean,
  quantile: ownQuantile,
};

/**
 * The criterion of the settings.
 * @param model of P(alive), for rule "alive"; where it may not be believed the own rhythm takes its place.
 */
export function chooseCriterion(
  settings: LostSettings,
  population: GapPopulation,
  model?: AliveModel
): LostCriterion {
  if (settings.rule !== "alive") return CRITERIA[settings.rule](settings, population);
  return model?.usable === true
    ? aliveLimit(settings, model.parameters)
    : ownRecord(settings, population);
}
