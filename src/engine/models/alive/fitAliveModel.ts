import { chooseErlang } from "../betaGeometric/chooseErlang";
import { fitWithoutDropout } from "../betaGeometric/fitWithoutDropout";
import type { BetaGeometric } from "../betaGeometric/parameters";
import type { Histories } from "../history/histories";
import { historyTable } from "../history/historyTable";

/** Why P(alive) is not computed; the caller falls back to the customers' own rhythm. docs/method-models.md#degenerate. */
export type NoAliveModel =
  /** Fewer than 50 customers bought again. */
  | "fewRepeatCustomers"
  /** The likelihood has no maximum that the optimiser could find. */
  | "notConverged"
  /** The mean dropout probability a / (a + b) is below 0.001: the model says that nobody ever leaves. */
  | "noDropout"
  /** Twice the log-likelihood gained by letting customers leave is below 3.84: 5 % of chi-squared with one degree of freedom. */
  | "dropoutNotProven";

export type AliveModel =
  | {
      readonly usable: true;
      readonly parameters: BetaGeometric;
      readonly logLikelihood: number;
      /** Of the same buying without dropout. */
      readonly logLikelihoodWithoutDropout: number;
    }
  | { readonly usable: false; readonly reason: NoAliveModel };

const MIN_REPEAT_CUSTOMERS = 50;
const MIN_MEAN_DROPOUT = 0.001;
const MIN_LIKELIHOOD_RATIO = 3.84;

/**
 * The MBG/CNBD-k of the histories (BG/CNBD-k if asked for), or the reason why there is none that may be believed.
 * Time in the unit of the histories. docs/method-models.md#degenerate.
 */
export function fitAliveModel(histories: Histories, mayLeaveAtOnce = true): AliveModel {
  const table = historyTable(histories);
  if (table.repeatCustomers < MIN_REPEAT_CUSTOMERS)
    return { usable: false, reason: "fewRepeatCustomers" };
  const { parameters, logLikelihood, converged } = chooseErlang(table, mayLeaveAtOnce);
  if (!converged) return { usable: false, reason: "notConverged" };
  const { a, b, k } = parameters;
  if (a / (a + b) < MIN_MEAN_DROPOUT) return { usable: false, reason: "noDropout" };
  const without = fitWithoutDropout(table, k).logLikelihood;
  if (2 * (logLikelihood - without) < MIN_LIKELIHOOD_RATIO)
    return { usable: false, reason: "dropoutNotProven" };
  return { usable: true, parameters, logLikelihood, logLikelihoodWithoutDropout: without };
}
