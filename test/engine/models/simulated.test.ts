/** An independent oracle: the models' own story simulated customer by customer (test/oracles/simulateCustomer.ts). */
import { probabilityAlive } from "../../../src/engine/models/betaGeometric/probabilityAlive";
import { seeded } from "../../oracles/random";
import { simulateCustomer } from "../../oracles/simulateCustomer";

describe.each([
  { r: 1.5, alpha: 6, a: 0.6, b: 2.5, k: 1, mayLeaveAtOnce: true },
  { r: 3, alpha: 4, a: 1, b: 3, k: 3, mayLeaveAtOnce: false },
  { r: 2, alpha: 3, a: 0.8, b: 2, k: 4, mayLeaveAtOnce: true },
])("8,000 simulated customers, k = $k, may leave at once: $mayLeaveAtOnce", (world) => {
  const T = 15;
  const random = seeded(20261124);
  const customers = Array.from({ length: 8_000 }, () => {
    const { purchases, leftAt } = simulateCustomer(world, random, T);
    return { x: purchases.length, tx: purchases.at(-1) ?? 0, lives: leftAt > T ? 1 : 0 };
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
