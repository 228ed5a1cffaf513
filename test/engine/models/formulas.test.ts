/**
 * Independent oracles: the printed formulas with 2F1 (test/oracles/publishedFormulas.ts), and the models' own story simulated
 * customer by customer (test/oracles/simulateCustomer.ts).
 */
import fc from "fast-check";
import { countProbability } from "../../../src/engine/models/betaGeometric/countProbability";
import { expectedLater } from "../../../src/engine/models/betaGeometric/expectedLater";
import { expectedPurchases } from "../../../src/engine/models/betaGeometric/expectedPurchases";
import { probabilityAlive } from "../../../src/engine/models/betaGeometric/probabilityAlive";
import { paretoAlive } from "../../../src/engine/models/pareto/paretoAlive";
import { paretoLater } from "../../../src/engine/models/pareto/paretoLater";
import { paretoPurchases } from "../../../src/engine/models/pareto/paretoPurchases";
import { bgNbdLater, bgNbdPurchases, paretoNbdAlive } from "../../oracles/publishedFormulas";
import { seeded } from "../../oracles/random";
import { simulateCustomer } from "../../oracles/simulateCustomer";
import { apart } from "./fixtures";

const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });
/** Where the printed formulas keep their digits: away from a = 1 and from arguments of 2F1 near 1. */
const model = fc.record({
  r: real(0.1, 5),
  alpha: real(2, 50),
  a: fc.oneof(real(0.1, 0.9), real(1.1, 5)),
  b: real(0.5, 5),
  k: fc.constant(1),
  mayLeaveAtOnce: fc.constant(false),
});

test("E[X(t)] of BG/NBD equals the printed formula", () => {
  fc.assert(
    fc.property(model, real(0.5, 100), (bg, t) => {
      expect(apart(expectedPurchases(bg, t), bgNbdPurchases(bg, t))).toBeLessThan(1e-8);
    })
  );
});

test("E[Y(t)] of BG/NBD equals the printed formula", () => {
  fc.assert(
    fc.property(
      model,
      fc.nat(30),
      real(0, 40),
      real(0, 40),
      real(0.5, 100),
      (bg, x, tx, silent, t) => {
        const last = x === 0 ? 0 : tx;
        const printed = bgNbdLater(bg, x, last, last + silent, t);
        expect(Math.abs(expectedLater(bg, x, last, last + silent, t) - printed)).toBeLessThan(
          1e-8 * (1 + printed)
        );
      }
    )
  );
});

test("a = 1, where the printed formula divides by zero, lies between its neighbours", () => {
  const at = (a: number): number =>
    expectedLater({ r: 0.5, alpha: 5, a, b: 2, k: 1, mayLeaveAtOnce: false }, 3, 20, 30, 26);
  expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
  expect(at(1)).toBeLessThan(at(0.99));
  expect(at(1)).toBeGreaterThan(at(1.01));
});

test("P(alive) of Pareto/NBD equals the printed formula on both sides of alpha = beta", () => {
  const pareto = fc.record({
    r: real(0.1, 3),
    alpha: real(3, 30),
    s: real(0.1, 3),
    beta: real(3, 30),
  });
  fc.assert(
    fc.property(pareto, fc.nat(15), real(0, 40), real(0, 40), (p, x, tx, silent) => {
      const last = x === 0 ? 0 : tx;
      const ours = paretoAlive(p, x, last, last + silent);
      expect(ours).toBeCloseTo(paretoNbdAlive(p, x, last, last + silent), 9);
    })
  );
});

test("Pareto/NBD at s = 1 lies between its neighbours, and with alpha = beta", () => {
  const at = (s: number): number => paretoPurchases({ r: 0.5, alpha: 10, s, beta: 10 }, 52);
  expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
  const equal = { r: 0.5, alpha: 10, s: 0.7, beta: 10 };
  const nearly = { ...equal, beta: 10 + 1e-7 };
  expect(paretoLater(equal, 2, 20, 30, 52)).toBeCloseTo(paretoLater(nearly, 2, 20, 30, 52), 7);
});

test("the chances of every count sum to 1 and their mean is E[X(t)]", () => {
  for (const mayLeaveAtOnce of [false, true])
    for (const k of [1, 3]) {
      const bg = { r: 2, alpha: 8, a: 1.5, b: 2, k, mayLeaveAtOnce };
      let sum = 0;
      let mean = 0;
      for (let count = 0; count < 200; count += 1) {
        sum += countProbability(bg, count, 10);
        mean += count * countProbability(bg, count, 10);
      }
      expect(sum).toBeCloseTo(1, 9);
      expect(mean).toBeCloseTo(expectedPurchases(bg, 10), 8);
    }
});

describe.each([
  { r: 1.5, alpha: 6, a: 0.6, b: 2.5, k: 1, mayLeaveAtOnce: true },
  { r: 3, alpha: 4, a: 1, b: 3, k: 3, mayLeaveAtOnce: false },
  { r: 2, alpha: 3, a: 0.8, b: 2, k: 4, mayLeaveAtOnce: true },
])("8,000 simulated customers, k = $k, may leave at once: $mayLeaveAtOnce", (world) => {
  const T = 15;
  const LATER = 10;
  const random = seeded(20261124);
  const customers = Array.from({ length: 8_000 }, () => {
    const { purchases, leftAt } = simulateCustomer(world, random, T + LATER);
    const x = purchases.filter((time) => time <= T).length;
    return { x, tx: purchases[x - 1] ?? 0, later: purchases.length - x, lives: leftAt > T ? 1 : 0 };
  });
  type Customer = (typeof customers)[number];

  /** The mean difference lies within four standard errors of zero. */
  function expectNoBias(
    group: readonly Customer[],
    difference: (customer: Customer) => number
  ): void {
    const values = group.map(difference);
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
    expect(group.length).toBeGreaterThan(400);
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(variance / values.length));
  }

  test("buy as often as E[X(t)] says", () => {
    const said = expectedPurchases(world, T);
    expectNoBias(customers, ({ x }) => x - said);
  });

  test("buy later as often as E[Y(t)] says of their histories, few and many repeats apart", () => {
    for (const [least, most] of [
      [0, 0],
      [1, 3],
      [4, Infinity],
    ] as const)
      expectNoBias(
        customers.filter(({ x }) => x >= least && x <= most),
        ({ x, tx, later }) => later - expectedLater(world, x, tx, T, LATER)
      );
  });

  test("are alive as often as P(alive) says, the low, the middling and the high apart", () => {
    const alive = ({ x, tx }: Customer): number => probabilityAlive(world, x, tx, T);
    for (const [from, to] of [
      [0, 0.4],
      [0.4, 0.75],
      [0.75, 1.01],
    ] as const)
      expectNoBias(
        customers.filter((customer) => alive(customer) >= from && alive(customer) < to),
        (customer) => customer.lives - alive(customer)
      );
  });
});
