import type { HistoryTable } from "../history/historyTable";
import type { Objective } from "../optimise/minimise";
import { lnGamma } from "../special/lnGamma";

interface ObjectiveOptions {
  /** Erlang shape, >= 1. */
  readonly k: number;
  readonly mayLeaveAtOnce: boolean;
  /** false: nobody ever leaves (NBD, CNBD-k); only r and alpha are left. */
  readonly leaves: boolean;
}

/** Factors are at most 2, so the product of rows cannot overflow once it is emptied from here on. */
const NEARLY_FULL = 1e290;

/**
 * Minus the mean log-likelihood of the histories and its gradient, as a function of ln r, ln alpha, ln a, ln b (ln r, ln alpha where
 * nobody leaves), in scaled time. Summed over all customers it equals the printed likelihood of each (test/oracles/logLikelihood.ts).
 *
 * Speed: every gamma and beta term depends on x only and is a sum of logarithms over the histogram of x; ln(alpha + t) is taken
 * once a distinct day; a row costs one exp, and the ln of its last factor is taken of the product of many. docs/method-models.md#fitting.
 */
export function betaGeometricObjective(
  table: HistoryTable,
  { k, mayLeaveAtOnce, leaves }: ObjectiveOptions
): Objective {
  const { customers, times, groupX, groupStart, tx, T, weight, moreThan } = table;
  const constant = k === 1 ? 0 : (k - 1) * scaledLnGaps(table) - table.repeats * lnGamma(k);
  // Of each day t: ln((alpha + t) / alpha) and t / (alpha + t). Written so, large r and alpha (all customers alike) cost no digits.
  const grown = new Float64Array(times.length);
  const part = new Float64Array(times.length);

  return (at, gradient) => {
    const r = Math.exp(at[0]!);
    const alpha = Math.exp(at[1]!);
    const a = leaves ? Math.exp(at[2]!) : 0;
    const b = leaves ? Math.exp(at[3]!) : 0;
    for (let i = 0; i < times.length; i += 1) {
      grown[i] = Math.log1p(times[i]! / alpha);
      part[i] = times[i]! / (alpha + times[i]!);
    }
    let sum = constant - k * table.repeats * at[1]!;
    let byR = 0;
    let byLnAlpha = -k * table.repeats;
    let byA = 0;
    let byB = 0;

    for (let i = 0; i < moreThan.length; i += 1)
      for (let j = 0; j < k; j += 1) {
        sum += moreThan[i]! * Math.log(r + k * i + j);
        byR += moreThan[i]! / (r + k * i + j);
      }
    if (leaves) {
      const first = mayLeaveAtOnce ? 1 : 0;
      for (let i = 0; i < moreThan.length + first; i += 1) {
        const stayed = i < first ? customers : moreThan[i - first]!;
        sum -= stayed * Math.log1p(a / (b + i));
        byA -= stayed / (a + b + i);
        byB += (stayed * a) / ((b + i) * (a + b + i));
      }
    }

    for (let g = 0; g < groupX.length; g += 1) {
      const x = groupX[g]!;
      const n = r + k * x;
      const chances = mayLeaveAtOnce ? x : x - 1;
      const canHaveLeft = leaves && chances >= 0;
      const lnOdds = canHaveLeft ? Math.log(a / (b + chances)) : 0;
      let left = 0;
      let product = 1;
      for (let row = groupStart[g]!; row < groupStart[g + 1]!; row += 1) {
        const w = weight[row]!;
        const end = T[row]!;
        const last = tx[row]!;
        const grownEnd = grown[end]!;
        const partEnd = part[end]!;
        let lnAlive = 0;
        let aliveByN = 0;
        let aliveByLnU = 0;
        if (k > 1) {
          const u = (times[end]! - times[last]!) / (alpha + times[end]!);
          let phase = 1;
          let phases = 1;
          let harmonic = 0;
          for (let j = 1; j < k; j += 1) {
            phase *= ((n + j - 1) / j) * u;
            harmonic += 1 / (n + j - 1);
            phases += phase;
            aliveByN += phase * harmonic;
            aliveByLnU += phase * j;
          }
          lnAlive = Math.log(phases);
          aliveByN /= phases;
          aliveByLnU *= (1 - partEnd) / phases;
        }
        if (!canHaveLeft) {
          sum += w * (lnAlive - n * grownEnd);
          byR += w * (aliveByN - grownEnd);
          byLnAlpha += w * (n * partEnd - aliveByLnU);
          continue;
        }
        const since = grownEnd - grown[last]!;
        const odds = lnOdds + n * since - lnAlive;
        const small = Math.exp(odds > 0 ? -odds : odds);
        const pLeft = odds > 0 ? 1 / (1 + small) : small / (1 + small);
        const pAlive = 1 - pLeft;
        sum += w * (lnAlive - n * grownEnd + (odds > 0 ? odds : 0));
        if (w === 1) {
          product *= 1 + small;
          if (product > NEARLY_FULL) {
            sum += Math.log(product);
            product = 1;
          }
        } else sum += w * Math.log(1 + small);
        byR += w * (pLeft * since - grownEnd + pAlive * aliveByN);
        byLnAlpha += w * (n * (pLeft * part[last]! + pAlive * partEnd) - pAlive * aliveByLnU);
        left += w * pLeft;
      }
      if (canHaveLeft) {
        sum += Math.log(product);
        byA += left / a;
        byB -= left / (b + chances);
      }
    }

    const mean = customers === 0 ? 0 : -1 / customers;
    gradient[0] = mean * byR * r;
    gradient[1] = mean * byLnAlpha;
    if (leaves) {
      gradient[2] = mean * byA * a;
      gradient[3] = mean * byB * b;
    }
    return mean * sum;
  };
}

function scaledLnGaps({ lnGaps, repeats, scale }: HistoryTable): number {
  return lnGaps - repeats * Math.log(scale);
}
