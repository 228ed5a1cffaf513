import { expit } from "../special/expit";
import { expectedWhileAlive } from "./expectedWhileAlive";
import type { BetaGeometric } from "./parameters";
import { standingOf } from "./standing";

/**
 * E[Y(t) | x, tx, T]: purchases in the t after the day looked from. Fader, Hardie & Lee (2005), equation (10).
 * docs/method-models.md#expected-purchases. Example: r .243, alpha 4.414, a .793, b 2.426, k 1, x = 2, tx = 30.43, T = 38.86,
 * t = 39: 1.226.
 */
export function expectedLater(
  model: BetaGeometric,
  x: number,
  tx: number,
  T: number,
  t: number
): number {
  const { r, alpha, b, k, mayLeaveAtOnce } = model;
  const { lnOddsLeft, phases } = standingOf(model, x, tx, T);
  const stays = b + x + (mayLeaveAtOnce ? 1 : 0);
  const outlook = { shape: r + k * x, rate: alpha + T, stays, phases };
  return expit(-lnOddsLeft) * expectedWhileAlive(model, outlook, t);
}
