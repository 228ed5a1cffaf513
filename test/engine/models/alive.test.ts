/** When P(alive) is given and when a reason is given in its stead. */
import { fitAliveModel } from "../../../src/engine/models/alive/fitAliveModel";
import { silenceUntil } from "../../../src/engine/models/alive/silenceUntil";
import { fitWithoutDropout } from "../../../src/engine/models/betaGeometric/fitWithoutDropout";
import { probabilityAlive } from "../../../src/engine/models/betaGeometric/probabilityAlive";
import type { Histories } from "../../../src/engine/models/history/histories";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import { seeded } from "../../oracles/random";
import { simulateCustomer, type World } from "../../oracles/simulateCustomer";
import { cdnow, grocery } from "./fixtures";

/** Days of a simulated world; purchases of one day are one. */
function simulate(world: World, customers: number, days: number, seed: number): Histories {
  const random = seeded(seed);
  const rows = Array.from({ length: customers }, () => {
    const T = Math.floor(days / 2 + (random.uniform() * days) / 2);
    return {
      T,
      bought: [...new Set(simulateCustomer(world, random, T).purchases.map(Math.ceil))].filter(
        (day) => day <= T
      ),
    };
  });
  return {
    count: customers,
    x: Int32Array.from(rows, ({ bought }) => bought.length),
    tx: Int32Array.from(rows, ({ bought }) => bought.at(-1) ?? 0),
    T: Int32Array.from(rows, ({ T }) => T),
    lnGaps: Float64Array.from(rows, ({ bought }) =>
      bought.reduce((sum, day, i) => sum + Math.log(day - (bought[i - 1] ?? 0)), 0)
    ),
  };
}

test("CDNOW and the grocery have a model: dropout is plain to see", () => {
  for (const histories of [cdnow(), grocery()]) {
    const model = fitAliveModel(histories);
    expect(model.usable).toBe(true);
    if (model.usable)
      expect(model.logLikelihood).toBeGreaterThan(model.logLikelihoodWithoutDropout + 100);
  }
});

test("customers who never leave: no model, and not 'all alive'", () => {
  for (const seed of [1, 2, 3]) {
    const loyal = simulate(
      { r: 2, alpha: 60, a: 1e-9, b: 1, k: 1, mayLeaveAtOnce: false },
      400,
      700,
      seed
    );
    expect(fitAliveModel(loyal)).toMatchObject({ usable: false });
    expect(["noDropout", "dropoutNotProven"]).toContain(
      (fitAliveModel(loyal) as { reason: string }).reason
    );
  }
});

test("fewer than 50 customers who bought again: no model", () => {
  const all = cdnow();
  const first = (repeatCustomers: number): Histories => {
    const chosen: number[] = [];
    for (let c = 0, repeats = 0; repeats < repeatCustomers; c += 1) {
      chosen.push(c);
      if (all.x[c]! > 0) repeats += 1;
    }
    const pick = (column: Int32Array): Int32Array => Int32Array.from(chosen, (c) => column[c]!);
    return {
      count: chosen.length,
      x: pick(all.x),
      tx: pick(all.tx),
      T: pick(all.T),
      lnGaps: new Float64Array(chosen.length),
    };
  };
  expect(fitAliveModel(first(49))).toEqual({ usable: false, reason: "fewRepeatCustomers" });
  expect(fitAliveModel(first(50))).not.toEqual({ usable: false, reason: "fewRepeatCustomers" });
});

test("extreme lists end in a model or in a reason, never in NaN", () => {
  const same = (x: number, tx: number, T: number, lnGaps: number): Histories => ({
    count: 80,
    x: new Int32Array(80).fill(x),
    tx: new Int32Array(80).fill(tx),
    T: new Int32Array(80).fill(T),
    lnGaps: new Float64Array(80).fill(lnGaps),
  });
  for (const histories of [
    same(1, 1, 1, 0),
    same(60, 60, 60, 0),
    same(1, 1, 4000, 0),
    same(2, 700, 700, 2 * Math.log(350)),
    same(40, 1200, 1200, 40 * Math.log(30)),
  ]) {
    const model = fitAliveModel(histories);
    if (model.usable) {
      const { r, alpha, a, b } = model.parameters;
      expect([r, alpha, a, b, model.logLikelihood].every(Number.isFinite)).toBe(true);
    } else expect(model.reason).not.toBe("");
  }
});

test("the parameters of a simulated Erlang-3 world are found again", () => {
  const world = { r: 4, alpha: 30, a: 1.2, b: 5, k: 3, mayLeaveAtOnce: true };
  const model = fitAliveModel(simulate(world, 1000, 1500, 11));
  if (!model.usable) throw new Error(model.reason);
  expect(model.parameters.k).toBe(3);
  // Times are rounded to whole days and 1,000 customers have their chance: a tenth or two is what can be asked.
  expect(model.parameters.r / model.parameters.alpha / (4 / 30)).toBeCloseTo(1, 0);
  const { a, b } = model.parameters;
  expect(Math.abs(a / (a + b) - 1.2 / 6.2)).toBeLessThan(0.04);
});

test("the silence after which P(alive) is below a limit is exact to the day", () => {
  const model = { r: 1.3, alpha: 20, a: 0.42, b: 0.79, k: 2, mayLeaveAtOnce: true };
  for (const [x, tx] of [
    [1, 10],
    [6, 200],
    [30, 300],
  ] as const) {
    const days = silenceUntil(model, x, tx, 0.5, 5000);
    expect(probabilityAlive(model, x, tx, tx + days)).toBeLessThan(0.5);
    expect(probabilityAlive(model, x, tx, tx + days - 1)).toBeGreaterThanOrEqual(0.5);
  }
  expect(silenceUntil({ ...model, k: 1, mayLeaveAtOnce: false }, 0, 0, 0.5, 5000)).toBe(-1);
});

test("NBD: the closed form of its mean holds at the optimum when all are seen equally long", () => {
  // With one T for all, the NBD's maximum-likelihood mean is the mean count: r T / alpha = mean(x) (Anscombe 1950).
  const counts = [0, 0, 1, 0, 2, 5, 1, 0, 3, 9, 0, 1];
  const table = historyTable({
    count: counts.length,
    x: Int32Array.from(counts),
    tx: Int32Array.from(counts, (x) => x * 10),
    T: new Int32Array(counts.length).fill(100),
    lnGaps: new Float64Array(counts.length),
  });
  const { r, alpha, converged } = fitWithoutDropout(table, 1);
  expect(converged).toBe(true);
  expect((r * 100) / alpha).toBeCloseTo(22 / 12, 5);
});
