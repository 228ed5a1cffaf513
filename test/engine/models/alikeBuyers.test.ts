/**
 * Buyers who are all alike: one rate and one dropout for everybody, simulated. The likelihood hardly knows r, a and b there, only their
 * ratios; the oracle is the search from nine starts all over the ridge, in the plain coordinates.
 */
import { fitAliveModel } from "../../../src/engine/models/alive/fitAliveModel";
import { betaGeometricObjective } from "../../../src/engine/models/betaGeometric/objective";
import type { Histories } from "../../../src/engine/models/history/histories";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import { minimise } from "../../../src/engine/models/optimise/minimise";
import { seeded } from "../../oracles/random";

const CUSTOMERS = 200;

function alike(rate: number, dropout: number, k: number): Histories {
  const random = seeded(7);
  const customers = Array.from({ length: CUSTOMERS }, () => {
    const T = 300 + Math.floor(random.uniform() * 600);
    let now = 0;
    let last = 0;
    let x = 0;
    let lnGaps = 0;
    while (random.uniform() >= dropout) {
      now += random.gamma(k) / (rate * k);
      const day = Math.floor(now);
      if (now > T) break;
      if (day === last) continue;
      x += 1;
      lnGaps += Math.log(day - last);
      last = day;
    }
    return { x, tx: last, T, lnGaps };
  });
  return {
    count: CUSTOMERS,
    x: Int32Array.from(customers, ({ x }) => x),
    tx: Int32Array.from(customers, ({ tx }) => tx),
    T: Int32Array.from(customers, ({ T }) => T),
    lnGaps: Float64Array.from(customers, ({ lnGaps }) => lnGaps),
  };
}

const CASES = [1 / 20, 1 / 60].flatMap((rate) =>
  [0.03, 0.1].flatMap((dropout) => [1, 3].map((k) => ({ rate, dropout, k })))
);

test.each(CASES)("rate $rate, dropout $dropout, k = $k", ({ rate, dropout, k }) => {
  const histories = alike(rate, dropout, k);
  const model = fitAliveModel(histories);
  if (!model.usable) throw new Error(model.reason);
  const { parameters, logLikelihood } = model;
  const meanDropout = parameters.a / (parameters.a + parameters.b);
  expect(Math.abs(meanDropout / dropout - 1)).toBeLessThan(0.5);

  const table = historyTable(histories);
  const objective = betaGeometricObjective(table, {
    k: parameters.k,
    mayLeaveAtOnce: true,
    leaves: true,
  });
  const shapes = [0, 3, 7];
  const values = shapes.flatMap((r) =>
    shapes.map((a) => {
      const start = [r, r - Math.log(rate * table.scale), a, a - Math.log(dropout)];
      return minimise(objective, start, { bound: 12, tolerance: 1e-8, maxSteps: 400 }).value;
    })
  );
  const best = -Math.min(...values) * table.customers - table.repeats * Math.log(table.scale);
  expect(logLikelihood).toBeGreaterThan(best - 1e-3);
});
