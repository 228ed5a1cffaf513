import { erlangPhases } from "./erlangPhases";
import type { BetaGeometric } from "./parameters";

export interface Standing {
  /** ln of the odds that the customer has left. -Infinity: he cannot have left yet (BG with x = 0). */
  readonly lnOddsLeft: number;
  /** Weights of the phases of the running interval, not normalised, and their sum S2. */
  readonly phases: Float64Array;
  readonly lnAlive: number;
}

/** What one history says of the customer's standing on the day looked from. docs/method-models.md#beta-geometric. */
export function standingOf(model: BetaGeometric, x: number, tx: number, T: number): Standing {
  const { r, alpha, a, b, k, mayLeaveAtOnce } = model;
  const n = r + k * x;
  const phases = erlangPhases(n, (T - tx) / (alpha + T), k);
  let sum = 0;
  for (const phase of phases) sum += phase;
  const lnAlive = Math.log(sum);
  const chances = mayLeaveAtOnce ? x : x - 1;
  const lnLeft =
    chances < 0 ? -Infinity : Math.log(a / (b + chances)) + n * Math.log1p((T - tx) / (alpha + tx));
  return { lnOddsLeft: lnLeft - lnAlive, phases, lnAlive };
}
