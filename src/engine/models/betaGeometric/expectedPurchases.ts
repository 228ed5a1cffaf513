import { expectedWhileAlive } from "./expectedWhileAlive";
import type { BetaGeometric } from "./parameters";

/**
 * E[X(t)]: repeat purchases of a new customer in his first t. Fader, Hardie & Lee (2005), equation (9).
 * docs/method-models.md#expected-purchases. Example: r .243, alpha 4.414, a .793, b 2.426, k 1, t = 52: 1.444.
 * @param t in the unit of alpha, >= 0.
 */
export function expectedPurchases(model: BetaGeometric, t: number): number {
  const { r, alpha, a, b, k, mayLeaveAtOnce } = model;
  const phases = new Float64Array(k);
  phases[0] = 1;
  const [remains, stays] = mayLeaveAtOnce ? [b / (a + b), b + 1] : [1, b];
  return remains * expectedWhileAlive(model, { shape: r, rate: alpha, stays, phases }, t);
}
