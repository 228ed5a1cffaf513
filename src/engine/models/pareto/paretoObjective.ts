import type { HistoryTable } from "../history/historyTable";
import type { Objective } from "../optimise/minimise";
import type { LeftIntegral } from "./leftIntegral";
import { paretoStanding } from "./paretoStanding";

/**
 * Minus the mean log-likelihood of the histories and its gradient, as a function of ln r, ln alpha, ln s, ln beta, in scaled time.
 * The derivatives of the integral are means over its own density, so they cost nothing more. docs/method-models.md#pareto.
 */
export function paretoObjective(table: HistoryTable): Objective {
  const { customers, times, groupX, groupStart, tx, T, weight, moreThan } = table;
  const since: LeftIntegral = { ln: 0, grownAlpha: 0, partAlpha: 0, grownBeta: 0, partBeta: 0 };

  return (at, gradient) => {
    const [r = 0, alpha = 0, s = 0, beta = 0] = at.map(Math.exp);
    const model = { r, alpha, s, beta };
    let sum = 0;
    let byR = 0;
    let byLnAlpha = -table.repeats;
    let byS = 0;
    let byLnBeta = 0;
    for (let i = 0; i < moreThan.length; i += 1) {
      sum += moreThan[i]! * Math.log(r + i);
      byR += moreThan[i]! / (r + i);
    }
    for (let g = 0; g < groupX.length; g += 1) {
      const x = groupX[g]!;
      for (let row = groupStart[g]!; row < groupStart[g + 1]!; row += 1) {
        const w = weight[row]!;
        const end = times[T[row]!]!;
        const last = times[tx[row]!]!;
        const { lnAlive, lnLeft } = paretoStanding(model, x, last, end, since);
        const odds = lnLeft - lnAlive;
        const small = Math.exp(odds > 0 ? -odds : odds);
        const pLeft = odds > 0 ? 1 / (1 + small) : small / (1 + small);
        const pAlive = 1 - pLeft;
        sum += w * ((odds > 0 ? lnLeft : lnAlive) + Math.log(1 + small));
        const grownAlpha = Math.log1p(last / alpha) + since.grownAlpha;
        const grownBeta = Math.log1p(last / beta) + since.grownBeta;
        byR -= w * (pAlive * Math.log1p(end / alpha) + pLeft * grownAlpha);
        byLnAlpha += w * (r + x) * ((pAlive * end) / (alpha + end) + pLeft * since.partAlpha);
        byS += w * (pLeft / s - pAlive * Math.log1p(end / beta) - pLeft * grownBeta);
        byLnBeta +=
          w * ((pAlive * s * end) / (beta + end) + pLeft * ((s + 1) * since.partBeta - 1));
      }
    }
    const mean = customers === 0 ? 0 : -1 / customers;
    gradient[0] = mean * byR * r;
    gradient[1] = mean * byLnAlpha;
    gradient[2] = mean * byS * s;
    gradient[3] = mean * byLnBeta;
    return mean * sum;
  };
}
