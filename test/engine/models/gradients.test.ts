/** Every analytic gradient against central differences of its own likelihood, and every summed likelihood against the single ones. */
import fc from "fast-check";
import { logLikelihood } from "../../oracles/logLikelihood";
import { betaGeometricObjective } from "../../../src/engine/models/betaGeometric/objective";
import type { Histories } from "../../../src/engine/models/history/histories";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import type { Objective } from "../../../src/engine/models/optimise/minimise";

const someHistories: fc.Arbitrary<Histories> = fc
  .array(
    fc.tuple(fc.nat(30), fc.nat(400), fc.nat(300)).map(([x, tx, silent]) => ({
      x,
      tx: x === 0 ? 0 : Math.max(x, tx),
      silent,
    })),
    { minLength: 1, maxLength: 30 }
  )
  .map((rows) => ({
    count: rows.length,
    x: Int32Array.from(rows, ({ x }) => x),
    tx: Int32Array.from(rows, ({ tx }) => tx),
    T: Int32Array.from(rows, ({ tx, silent }) => tx + silent),
    lnGaps: Float64Array.from(rows, ({ x, tx }) => (x === 0 ? 0 : x * Math.log(tx / x))),
  }));
const at = (length: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));

function expectGradient(objective: Objective, point: Float64Array): void {
  const gradient = new Float64Array(point.length);
  const unused = new Float64Array(point.length);
  objective(point, gradient);
  const H = 1e-5;
  point.forEach((value, i) => {
    const above = point.slice();
    const below = point.slice();
    above[i] = value + H;
    below[i] = value - H;
    const slope = (objective(above, unused) - objective(below, unused)) / (2 * H);
    expect(Math.abs(gradient[i]! - slope)).toBeLessThan(1e-5 * (1 + Math.abs(slope)));
  });
}

test.each([
  [1, false, true],
  [1, true, true],
  [2, false, true],
  [5, true, true],
  [1, false, false],
  [3, false, false],
] as const)("k = %s, may leave at once %s, leaves %s", (k, mayLeaveAtOnce, leaves) => {
  fc.assert(
    fc.property(someHistories, at(leaves ? 4 : 2), (histories, point) => {
      const table = historyTable(histories);
      const objective = betaGeometricObjective(table, { k, mayLeaveAtOnce, leaves });
      expectGradient(objective, point);
      if (!leaves) return;
      const [r = 0, alpha = 0, a = 0, b = 0] = point.map(Math.exp);
      const model = { r, alpha: alpha * table.scale, a, b, k, mayLeaveAtOnce };
      let sum = 0;
      for (let c = 0; c < histories.count; c += 1)
        sum += logLikelihood(
          model,
          histories.x[c]!,
          histories.tx[c]!,
          histories.T[c]!,
          histories.lnGaps[c]!
        );
      const ours =
        -objective(point, new Float64Array(4)) * histories.count -
        table.repeats * Math.log(table.scale);
      expect(Math.abs(ours - sum)).toBeLessThan(1e-9 * (1 + Math.abs(sum)));
    }),
    { numRuns: 60 }
  );
});
