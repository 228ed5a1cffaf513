/** Large tables are searched by way of a sample: the answer must be that of the whole. */
import { betaGeometricObjective } from "../../../src/engine/models/betaGeometric/objective";
import { fitTable } from "../../../src/engine/models/history/fitTable";
import { historyTable, type HistoryTable } from "../../../src/engine/models/history/historyTable";
import { thinTable } from "../../../src/engine/models/history/thinTable";
import { fitFromStarts } from "../../../src/engine/models/optimise/fitFromStarts";
import type { Objective } from "../../../src/engine/models/optimise/minimise";
import { seeded } from "../../oracles/random";
import { simulateCustomer } from "../../oracles/simulateCustomer";
import { apart } from "./fixtures";

const WORLD = { r: 1.2, alpha: 40, a: 0.9, b: 3, k: 1, mayLeaveAtOnce: false };
const random = seeded(99);
const customers = Array.from({ length: 16_000 }, () => {
  const T = 200 + Math.floor(random.uniform() * 800);
  const days = simulateCustomer(WORLD, random, T).purchases.map(Math.floor);
  return { T, days: [...new Set(days)].filter((day) => day > 0) };
});
const table = historyTable({
  count: customers.length,
  x: Int32Array.from(customers, ({ days }) => days.length),
  tx: Int32Array.from(customers, ({ days }) => days.at(-1) ?? 0),
  T: Int32Array.from(customers, ({ T }) => T),
  lnGaps: new Float64Array(customers.length),
});
const objectiveOf = (some: HistoryTable) =>
  betaGeometricObjective(some, { k: 1, mayLeaveAtOnce: false, leaves: true });
const STARTS = [
  [0, -1, 0, 0],
  [-1, -2, -0.5, 1],
];

test("the sample has every seventh row, with the sums of its own customers", () => {
  const sample = thinTable(table, 7);
  const rows = Math.ceil(table.weight.length / 7);
  expect(sample.weight).toHaveLength(rows);
  expect([...sample.T].every((slot, i) => slot === table.T[i * 7])).toBe(true);
  let repeats = 0;
  sample.groupX.forEach((x, g) => {
    for (let row = sample.groupStart[g]!; row < sample.groupStart[g + 1]!; row += 1)
      repeats += x * sample.weight[row]!;
  });
  expect(sample.repeats).toBe(repeats);
  expect(sample.moreThan.reduce((sum, more) => sum + more, 0)).toBe(repeats);
  expect(sample.customers).toBe(sample.weight.reduce((sum, w) => sum + w, 0));
  expect(thinTable(table, 1)).toEqual(table);
});

test("the fit by way of a sample is the fit of the whole, in fewer looks at it", () => {
  expect(table.weight.length).toBeGreaterThan(600);
  let looks = 0;
  const viaSample = fitTable(
    (some) => {
      const objective = objectiveOf(some);
      return (at, gradient) => {
        looks += some === table ? 1 : 0;
        return objective(at, gradient);
      };
    },
    table,
    STARTS
  );
  const whole = fitFromStarts(objectiveOf(table), STARTS);
  expect(viaSample.converged).toBe(true);
  viaSample.at.forEach((value, i) =>
    expect(apart(Math.exp(value), Math.exp(whole.at[i]!))).toBeLessThan(1e-4)
  );
  expect(Math.abs(viaSample.value - whole.value)).toBeLessThan(1e-12);
  expect(looks).toBeLessThan(12);
});

test("a sample whose starts lead to different minima is no guide: the whole is searched from every start", () => {
  // Two valleys, at -1 and at 1; in the samples the wrong one is the lower.
  const valleys = (some: HistoryTable): Objective => {
    const tilt = some === table ? -0.1 : 0.1;
    return (at, gradient) => {
      const x = at[0]!;
      gradient[0] = 4 * x * (x * x - 1) + tilt;
      return (x * x - 1) ** 2 + tilt * x;
    };
  };
  expect(fitTable(valleys, table, [[-1], [1]]).at[0]).toBeCloseTo(1, 1);
});
