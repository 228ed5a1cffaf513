import type { HistoryTable } from "../history/historyTable";
import { fitBetaGeometric, type BetaGeometricFit } from "./fitBetaGeometric";

const GREATEST_K = 12;
const FALLS_TO_STOP = 2;

/**
 * The (M)BG/CNBD-k with the likeliest k of 1..12: k rises until the likelihood has fallen twice in a row.
 * docs/method-models.md#erlang.
 */
export function chooseErlang(table: HistoryTable, mayLeaveAtOnce: boolean): BetaGeometricFit {
  let best = fitBetaGeometric(table, { k: 1, mayLeaveAtOnce });
  let previous = best;
  let falls = 0;
  for (let k = 2; k <= GREATEST_K && falls < FALLS_TO_STOP; k += 1) {
    const fit = fitBetaGeometric(table, { k, mayLeaveAtOnce }, previous.parameters);
    falls = fit.logLikelihood < previous.logLikelihood ? falls + 1 : 0;
    if (fit.logLikelihood > best.logLikelihood) best = fit;
    previous = fit;
  }
  return best;
}
