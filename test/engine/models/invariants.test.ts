/** What must hold for any history and any parameters inside the bounds of the fit. */
import fc from "fast-check";
import { fitBetaGeometric } from "../../../src/engine/models/betaGeometric/fitBetaGeometric";
import { logLikelihood } from "../../oracles/logLikelihood";
import { betaGeometricObjective } from "../../../src/engine/models/betaGeometric/objective";
import { probabilityAlive } from "../../../src/engine/models/betaGeometric/probabilityAlive";
import type { Histories } from "../../../src/engine/models/history/histories";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import { apart, cdnow } from "./fixtures";

/** e^-12..e^12: the whole box in which a fit may end. */
const parameter = fc.double({ min: -12, max: 12, noNaN: true }).map(Math.exp);
const model = fc.record({
  r: parameter,
  alpha: parameter,
  a: parameter,
  b: parameter,
  k: fc.integer({ min: 1, max: 12 }),
  mayLeaveAtOnce: fc.boolean(),
});
const history = fc
  .tuple(fc.nat(3000), fc.nat(3000), fc.nat(3000))
  .map(([x, tx, silent]) =>
    x === 0 ? { x, tx: 0, T: silent } : { x, tx: x + tx, T: x + tx + silent }
  );

test("P(alive) is a probability and no likelihood is NaN or infinite", () => {
  fc.assert(
    fc.property(model, history, (bg, { x, tx, T }) => {
      const alive = probabilityAlive(bg, x, tx, T);
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(Number.isFinite(logLikelihood(bg, x, tx, T, 0))).toBe(true);
    }),
    { numRuns: 2000 }
  );
});

test("the objective and its gradient are finite in the whole box", () => {
  const point = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  const some = fc.array(history, { minLength: 1, maxLength: 10 }).map((rows): Histories => ({
    count: rows.length,
    x: Int32Array.from(rows, ({ x }) => x),
    tx: Int32Array.from(rows, ({ tx }) => tx),
    T: Int32Array.from(rows, ({ T }) => T),
    lnGaps: new Float64Array(rows.length),
  }));
  fc.assert(
    fc.property(
      some,
      point,
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      (rows, values, k, mayLeaveAtOnce) => {
        const table = historyTable(rows);
        const objective = betaGeometricObjective(table, { k, mayLeaveAtOnce, leaves: true });
        const gradient = new Float64Array(4);
        const value = objective(Float64Array.from(values), gradient);
        expect([value, ...gradient].every(Number.isFinite)).toBe(true);
      }
    ),
    { numRuns: 500 }
  );
});

test("P(alive) falls with every silent day", () => {
  fc.assert(
    fc.property(model, history, fc.integer({ min: 1, max: 500 }), (bg, { x, tx, T }, more) => {
      const slack = 1 + 1e-12;
      expect(probabilityAlive(bg, x, tx, T + more)).toBeLessThanOrEqual(
        probabilityAlive(bg, x, tx, T) * slack
      );
    }),
    { numRuns: 1000 }
  );
});

test("days or weeks: the unit of time changes nothing", () => {
  fc.assert(
    fc.property(model, history, (bg, { x, tx, T }) => {
      const weekly = probabilityAlive({ ...bg, alpha: bg.alpha / 7 }, x, tx / 7, T / 7);
      expect(weekly).toBeCloseTo(probabilityAlive(bg, x, tx, T), 9);
    })
  );
});

describe("fits of 400 customers of CDNOW", () => {
  const all = cdnow();
  const some = (count: number): Histories => ({
    count,
    x: all.x.slice(0, count),
    tx: all.tx.slice(0, count),
    T: all.T.slice(0, count),
    lnGaps: all.lnGaps.slice(0, count),
  });
  const histories = some(400);
  const BG = { k: 1, mayLeaveAtOnce: true } as const;
  const fit = fitBetaGeometric(historyTable(histories), BG);

  test("an hour instead of a day as the unit scales alpha and nothing else", () => {
    const hourly = {
      ...histories,
      tx: histories.tx.map((days) => days * 24),
      T: histories.T.map((days) => days * 24),
    };
    const { parameters } = fitBetaGeometric(historyTable(hourly), BG);
    expect(apart(parameters.alpha, 24 * fit.parameters.alpha)).toBeLessThan(1e-6);
    expect(apart(parameters.r, fit.parameters.r)).toBeLessThan(1e-6);
    expect(apart(parameters.a, fit.parameters.a)).toBeLessThan(1e-6);
    expect(apart(parameters.b, fit.parameters.b)).toBeLessThan(1e-6);
  });

  test("weights are repetitions", () => {
    const weights = Array.from({ length: 400 }, (_, c) => 1 + (c % 3));
    const repeated = weights.flatMap((weight, c) => Array.from({ length: weight }, () => c));
    const copies: Histories = {
      count: repeated.length,
      x: Int32Array.from(repeated, (c) => histories.x[c]!),
      tx: Int32Array.from(repeated, (c) => histories.tx[c]!),
      T: Int32Array.from(repeated, (c) => histories.T[c]!),
      lnGaps: new Float64Array(repeated.length),
    };
    expect(historyTable(histories, weights)).toEqual(historyTable(copies));
  });

  test("the order of the customers changes nothing", () => {
    const backwards: Histories = {
      count: 400,
      x: histories.x.slice().reverse(),
      tx: histories.tx.slice().reverse(),
      T: histories.T.slice().reverse(),
      lnGaps: histories.lnGaps.slice().reverse(),
    };
    expect(historyTable(backwards)).toEqual(historyTable(histories));
  });

  test("no nearby parameters are likelier", () => {
    const total = (compute: (c: number) => number): number =>
      Array.from({ length: 400 }, (_, c) => compute(c)).reduce((sum, value) => sum + value, 0);
    for (const factor of [0.98, 1.02]) {
      for (const name of ["r", "alpha", "a", "b"] as const) {
        const near = { ...fit.parameters, [name]: fit.parameters[name] * factor };
        const ll = total((c) =>
          logLikelihood(near, histories.x[c]!, histories.tx[c]!, histories.T[c]!, 0)
        );
        expect(ll).toBeLessThan(fit.logLikelihood);
      }
    }
  });
});
