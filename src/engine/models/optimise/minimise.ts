/** Writes the gradient at `at` into `gradient` and returns the value; finite everywhere inside the bounds. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** Last approximation of the inverse Hessian, row by row; undefined while there is none. */
  readonly inverse: Float64Array | undefined;
  /** The gradient vanishes (towards the inside of the bounds), or no more gain is to be had that a double can tell. */
  readonly converged: boolean;
}

interface MinimiseOptions {
  /** Every coordinate stays in -bound..bound. */
  readonly bound: number;
  /** Done when no free coordinate of the gradient is larger. */
  readonly tolerance: number;
  readonly maxSteps: number;
}

const SUFFICIENT_DECREASE = 1e-4;
const SMALLEST_STEP = 1e-10;
/** Gains by these parts of the value: lost in its last digits; all that a stuck search may leave on the table. */
const NO_GAIN = 1e-13;
const STUCK_GAIN = 1e-10;
/** So many steps that together gain no more than that have reached the floor: a ridge, flat to the last digits. */
const PATIENCE = 10;
const LONGEST_FIRST_STEP = 1;

/**
 * Least value of a smooth function of a few variables inside a box: BFGS on the inverse Hessian (Nocedal & Wright 2006, algorithm 6.1)
 * with backtracking by quadratic interpolation; coordinates at a bound whose gradient points outwards stand still.
 * docs/method-models.md#optimiser.
 * @param known the inverse Hessian of a similar problem near its minimum, to begin with.
 */
export function minimise(
  objective: Objective,
  start: ArrayLike<number>,
  { bound, tolerance, maxSteps }: MinimiseOptions,
  known?: Float64Array
): Minimum {
  const n = start.length;
  const clip = (value: number): number => Math.min(bound, Math.max(-bound, value));
  let at = Float64Array.from(start, clip);
  let gradient = new Float64Array(n);
  let value = objective(at, gradient);
  let evaluations = 1;
  let inverse = known?.slice() ?? identity(n);
  let fresh = known === undefined;
  let lately = value;
  let next = new Float64Array(n);
  let nextGradient = new Float64Array(n);
  const direction = new Float64Array(n);
  const done = (converged: boolean): Minimum => ({
    at,
    value,
    evaluations,
    inverse: fresh ? undefined : inverse,
    converged,
  });
  for (let step = 0; step < maxSteps; step += 1) {
    if (step % PATIENCE === PATIENCE - 1) {
      if (lately - value <= STUCK_GAIN * Math.max(1, Math.abs(value))) return done(true);
      lately = value;
    }
    const free = Array.from(at, (x, i) => Math.abs(x) < bound || x * gradient[i]! > 0);
    let steepest = 0;
    for (let i = 0; i < n; i += 1)
      if (free[i]!) steepest = Math.max(steepest, Math.abs(gradient[i]!));
    if (steepest <= tolerance) return done(true);
    let slope = descend(inverse, gradient, free, direction);
    if (slope >= 0) {
      inverse = identity(n);
      fresh = true;
      slope = descend(inverse, gradient, free, direction);
    }
    const gain = -slope / Math.max(1, Math.abs(value));
    if (!fresh && gain <= NO_GAIN) return done(true);
    let length = fresh ? Math.min(1, LONGEST_FIRST_STEP / steepest) : 1;
    let nextValue = 0;
    for (;;) {
      for (let i = 0; i < n; i += 1) next[i] = clip(at[i]! + length * direction[i]!);
      nextValue = objective(next, nextGradient);
      evaluations += 1;
      if (nextValue <= value + SUFFICIENT_DECREASE * length * slope) break;
      const curved = (-slope * length) / (2 * ((nextValue - value) / length - slope));
      length *= Math.min(0.5, Math.max(0.1, Number.isFinite(curved) ? curved : 0.1));
      if (length < SMALLEST_STEP) break;
    }
    if (length < SMALLEST_STEP) {
      if (fresh || gain <= STUCK_GAIN) return done(gain <= STUCK_GAIN);
      inverse = identity(n);
      fresh = true;
      continue;
    }
    fresh = !update(inverse, at, next, gradient, nextGradient, fresh) && fresh;
    [at, next] = [next, at];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
  }
  return done(false);
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) matrix[i * n + i] = 1;
  return matrix;
}

/** direction = -inverse x gradient over the free coordinates. @returns the slope along it. */
function descend(
  inverse: Float64Array,
  gradient: Float64Array,
  free: readonly boolean[],
  direction: Float64Array
): number {
  const n = gradient.length;
  let slope = 0;
  for (let i = 0; i < n; i += 1) {
    let sum = 0;
    if (free[i]!)
      for (let j = 0; j < n; j += 1) if (free[j]!) sum -= inverse[i * n + j]! * gradient[j]!;
    direction[i] = sum;
    slope += sum * gradient[i]!;
  }
  return slope;
}

/** The BFGS update; before the first one the identity takes the scale of the step. @returns whether the curvature allowed it. */
function update(
  inverse: Float64Array,
  at: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array,
  fresh: boolean
): boolean {
  const n = at.length;
  const moved = next.map((x, i) => x - at[i]!);
  const changed = nextGradient.map((g, i) => g - gradient[i]!);
  let curvature = 0;
  let size = 0;
  for (let i = 0; i < n; i += 1) {
    curvature += moved[i]! * changed[i]!;
    size += changed[i]! * changed[i]!;
  }
  if (!(curvature > 1e-12 * size)) return false;
  if (fresh) for (let i = 0; i < n; i += 1) inverse[i * n + i] = curvature / size;
  const turned = new Float64Array(n);
  let inner = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) turned[i]! += inverse[i * n + j]! * changed[j]!;
    inner += turned[i]! * changed[i]!;
  }
  const outer = (1 + inner / curvature) / curvature;
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1)
      inverse[i * n + j]! +=
        outer * moved[i]! * moved[j]! -
        (turned[i]! * moved[j]! + moved[i]! * turned[j]!) / curvature;
  return true;
}
