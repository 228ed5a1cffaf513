import { countQuantile } from "../stats/countQuantile";
import type { Grain } from "../sales/sales";
import type { Rhythm } from "./rhythm";

/** The gaps of all customers together: what a customer without a rhythm of their own is measured by. */
export interface GapPopulation {
  readonly total: number;
  /** Mean gap in days; -1 where nobody bought on two days. */
  readonly mean: number;
  /** Quantile (type 7) in days; -1 where nobody bought on two days. */
  quantile(p: number): number;
  /** How exact the days are. */
  readonly grain: Grain;
}

export function gapPopulation({ gapCounts, gapTotal }: Rhythm, grain: Grain): GapPopulation {
  let sum = 0;
  for (let days = 0; days < gapCounts.length; days += 1) sum += days * gapCounts[days]!;
  return {
    total: gapTotal,
    mean: gapTotal === 0 ? -1 : sum / gapTotal,
    quantile: (p) => (gapTotal === 0 ? -1 : countQuantile(gapCounts, gapTotal, p)),
    grain,
  };
}
