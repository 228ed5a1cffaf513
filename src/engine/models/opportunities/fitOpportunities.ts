import { fitFromStarts } from "../optimise/fitFromStarts";
import type { Objective } from "../optimise/minimise";
import { opportunityLogLikelihood } from "./opportunityLogLikelihood";
import type { BetaBinomial } from "./parameters";

/** Customers with the same history: bought at x of n opportunities, the last time at the tx-th. */
export interface OpportunityPattern {
  readonly x: number;
  readonly tx: number;
  readonly n: number;
  readonly customers: number;
}

export interface OpportunityFit {
  readonly parameters: BetaBinomial;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const STARTS = [
  [0, 0, 0, 0],
  [0, 0, -1, 1],
] as const;
const STEP = 1e-5;

/**
 * Maximum-likelihood parameters of the BG/BB. There are few distinct patterns (at most n (n + 1) / 2 + 1 for one n), so the gradient is
 * taken by central differences. docs/method-models.md#bg-bb.
 */
export function fitOpportunities(patterns: readonly OpportunityPattern[]): OpportunityFit {
  const customers = patterns.reduce((sum, pattern) => sum + pattern.customers, 0);
  const value = (at: Float64Array): number => {
    const model = modelAt(at);
    let sum = 0;
    for (const pattern of patterns)
      sum += pattern.customers * opportunityLogLikelihood(model, pattern.x, pattern.tx, pattern.n);
    return customers === 0 ? 0 : -sum / customers;
  };
  const objective: Objective = (at, gradient) => {
    const near = at.slice();
    for (let i = 0; i < at.length; i += 1) {
      near[i] = at[i]! + STEP;
      const above = value(near);
      near[i] = at[i]! - STEP;
      gradient[i] = (above - value(near)) / (2 * STEP);
      near[i] = at[i]!;
    }
    return value(at);
  };
  const { at, value: least, converged } = fitFromStarts(objective, STARTS);
  return { parameters: modelAt(at), logLikelihood: -least * customers, converged };
}

function modelAt(at: Float64Array): BetaBinomial {
  const [alpha = 0, beta = 0, gamma = 0, delta = 0] = at.map(Math.exp);
  return { alpha, beta, gamma, delta };
}
