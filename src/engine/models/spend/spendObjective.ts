import type { Objective } from "../optimise/minimise";
import { digamma } from "../special/digamma";
import { lnGamma } from "../special/lnGamma";

/**
 * Minus the mean log-likelihood of the customers' mean purchases and its gradient, as a function of ln p, ln q, ln gamma. Gamma terms are
 * taken once a distinct x. @param x purchases, > 0. @param mean money in a purchase, > 0, scaled. docs/method-models.md#gamma-gamma.
 */
export function spendObjective(x: Int32Array, mean: Float64Array): Objective {
  const count = x.length;
  const customersOf = new Map<number, number>();
  let fixed = 0;
  let lnMoney = 0;
  for (let c = 0; c < count; c += 1) {
    customersOf.set(x[c]!, (customersOf.get(x[c]!) ?? 0) + 1);
    fixed -= Math.log(mean[c]!);
    lnMoney += x[c]! * Math.log(x[c]! * mean[c]!);
  }
  return (at, gradient) => {
    const p = Math.exp(at[0]!);
    const q = Math.exp(at[1]!);
    const gamma = Math.exp(at[2]!);
    let sum = fixed + p * lnMoney + count * (q * at[2]! - lnGamma(q));
    let byP = lnMoney;
    let byQ = count * (at[2]! - digamma(q));
    let byGamma = (count * q) / gamma;
    for (const [purchases, customers] of customersOf) {
      const px = p * purchases;
      const both = digamma(px + q);
      sum += customers * (lnGamma(px + q) - lnGamma(px));
      byP += customers * purchases * (both - digamma(px));
      byQ += customers * both;
    }
    for (let c = 0; c < count; c += 1) {
      const mass = p * x[c]! + q;
      const money = gamma + x[c]! * mean[c]!;
      const lnOwn = Math.log(money);
      sum -= mass * lnOwn;
      byP -= x[c]! * lnOwn;
      byQ -= lnOwn;
      byGamma -= mass / money;
    }
    gradient[0] = (-byP * p) / count;
    gradient[1] = (-byQ * q) / count;
    gradient[2] = (-byGamma * gamma) / count;
    return -sum / count;
  };
}
