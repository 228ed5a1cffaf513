import { expit } from "../special/expit";
import type { BetaGeometric } from "./parameters";
import { standingOf } from "./standing";

/**
 * Probability that a customer with this history has not left for good, 0..1.
 * BG/NBD says 1 for every customer without a repeat purchase; the models that may leave at once do not.
 * Fader, Hardie & Lee (2008), "Computing P(alive) using the BG/NBD model". docs/method-models.md#p-alive.
 * Example: r .243, alpha 4.414, a .793, b 2.426, k 1, x = 26, tx = 30.86, T = 31: 0.9699.
 * @param x repeat purchases. @param tx time of the last one. @param T age; 0 <= tx <= T, in the unit of alpha.
 */
export function probabilityAlive(model: BetaGeometric, x: number, tx: number, T: number): number {
  return expit(-standingOf(model, x, tx, T).lnOddsLeft);
}
