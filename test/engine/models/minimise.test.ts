/** The optimiser on problems whose answer is known. */
import { minimise, type Objective } from "../../../src/engine/models/optimise/minimise";

const OPTIONS = { bound: 12, tolerance: 1e-7, maxSteps: 400 };

/** Rosenbrock (1960): a curved valley, least value 0 at (1, 1). */
const rosenbrock: Objective = (at, gradient) => {
  const [x = 0, y = 0] = at;
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

test("finds the bottom of Rosenbrock's valley from the usual start", () => {
  const { at, converged, evaluations } = minimise(rosenbrock, [-1.2, 1], OPTIONS);
  expect(converged).toBe(true);
  expect(at[0]).toBeCloseTo(1, 6);
  expect(at[1]).toBeCloseTo(1, 6);
  expect(evaluations).toBeLessThan(100);
});

test("stops at the bound where the function falls beyond it", () => {
  const falling: Objective = (at, gradient) => {
    gradient[0] = -1;
    gradient[1] = 2 * (at[1]! - 3);
    return -at[0]! + (at[1]! - 3) ** 2;
  };
  const { at, converged } = minimise(falling, [0, 0], OPTIONS);
  expect(converged).toBe(true);
  expect(at[0]).toBe(12);
  expect(at[1]).toBeCloseTo(3, 6);
});

test("a start outside the bounds is taken to the bound", () => {
  const { at } = minimise(rosenbrock, [50, -50], OPTIONS);
  expect(at[0]).toBeCloseTo(1, 5);
});

test("says so when the steps run out", () => {
  expect(minimise(rosenbrock, [-1.2, 1], { ...OPTIONS, maxSteps: 3 }).converged).toBe(false);
});
