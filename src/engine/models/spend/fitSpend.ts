import { fitFromStarts } from "../optimise/fitFromStarts";
import type { GammaGamma } from "./gammaGamma";
import { spendObjective } from "./spendObjective";

/** docs/method-models.md#gamma-gamma. */
export type NoSpendModel =
  /** Fewer than 50 customers with a repeat purchase and a mean above zero. */
  | "fewRepeatCustomers"
  /** The likelihood has no maximum inside the bounds: the means scarcely differ, or differ without measure. */
  | "notConverged"
  /** q <= 1: the mean over all customers does not exist. */
  | "noMean";

export type SpendModel =
  | {
      readonly usable: true;
      readonly parameters: GammaGamma;
      readonly logLikelihood: number;
      /** Customers that the fit is of. */
      readonly customers: number;
      /** Pearson's correlation of x and the mean. The model takes them as independent; far from 0 it is biased. */
      readonly correlation: number;
    }
  | { readonly usable: false; readonly reason: NoSpendModel };

const LEAST_CUSTOMERS = 50;
const STARTS = [
  [1, 1, 0],
  [0, 0.5, 1],
] as const;

/**
 * The Gamma-Gamma model of customers' mean purchases. Customers without a repeat purchase or with a mean <= 0 are left out: the
 * model has no place for them. docs/method-models.md#gamma-gamma.
 * @param x repeat purchases. @param mean their mean money; of equal length.
 */
export function fitSpend(x: ArrayLike<number>, mean: ArrayLike<number>): SpendModel {
  const used = Array.from({ length: x.length }, (_, c) => c).filter(
    (c) => x[c]! > 0 && mean[c]! > 0
  );
  const customers = used.length;
  if (customers < LEAST_CUSTOMERS) return { usable: false, reason: "fewRepeatCustomers" };
  const repeats = Int32Array.from(used, (c) => x[c]!);
  const money = Float64Array.from(used, (c) => mean[c]!);
  const scale = money.reduce((sum, m) => sum + m / customers, 0);
  const scaled = money.map((m) => m / scale);
  const { at, value, converged } = fitFromStarts(spendObjective(repeats, scaled), STARTS);
  const [p = 0, q = 0, gamma = 0] = at.map(Math.exp);
  if (!converged) return { usable: false, reason: "notConverged" };
  if (q <= 1) return { usable: false, reason: "noMean" };
  return {
    usable: true,
    parameters: { p, q, gamma: gamma * scale },
    logLikelihood: -value * customers - customers * Math.log(scale),
    customers,
    correlation: correlation(repeats, scaled),
  };
}

/** 0 where one of the columns does not vary. */
function correlation(one: Int32Array, other: Float64Array): number {
  const n = one.length;
  let meanOne = 0;
  let meanOther = 0;
  for (let i = 0; i < n; i += 1) {
    meanOne += one[i]! / n;
    meanOther += other[i]! / n;
  }
  let both = 0;
  let ones = 0;
  let others = 0;
  for (let i = 0; i < n; i += 1) {
    both += (one[i]! - meanOne) * (other[i]! - meanOther);
    ones += (one[i]! - meanOne) ** 2;
    others += (other[i]! - meanOther) ** 2;
  }
  return ones > 0 && others > 0 ? both / Math.sqrt(ones * others) : 0;
}
