import type { LostRule, LostSettings } from "../../settings";
import type { GapPopulation } from "../gapPopulation";
import type { AliveModel } from "../../models/alive/fitAliveModel";
import { aliveLimit } from "./aliveLimit";
import { fixedDays } from "./fixedDays";
import { meanGap } from "./meanGap";
import { ownQuantile } from "./ownQuantile";
import { ownRecord } from "./ownRecord";
import { shrunkMean } from "./shrunkMean";

/** The gaps of one customer up to a purchase: what a criterion may know at that moment. */
export interface GapsSoFar {
  readonly count: number;
  /** Sum in days. */
  readonly sum: number;
  readonly longest: number;
  /** Ascending, the first `count` entries; filled only for a criterion that asks for it. */
  readonly sorted: Int32Array;
}

/** When a customer is lost. docs/method.md#lost. */
export interface LostCriterion {
  /** Days of silence; longer than that is lost, equal is not. -1 = this criterion never calls him lost. */
  after(gaps: GapsSoFar): number;
  /** No silence of at most so many days is ever lost, whatever the gaps were. */
  readonly least: number;
  /** With so many gaps or more, only a silence longer than each of them is lost; infinite where that cannot be told. */
  readonly recordFrom: number;
  readonly needsSorted: boolean;
}

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
export function lostCriterion(
  settings: LostSettings,
  population: GapPopulation,
  model?: AliveModel
): LostCriterion {
  if (settings.rule !== "alive") return CRITERIA[settings.rule](settings, population);
  return model?.usable === true
    ? aliveLimit(settings, model.parameters)
    : ownRecord(settings, population);
}
