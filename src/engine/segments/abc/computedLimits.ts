import { roundHalfEven } from "../../stats/roundHalfEven";
import { splineFmm } from "../../stats/splineFmm";

/** A point of the ABC curve: share of the customers, share of the base they bring. */
interface CurvePoint {
  readonly effort: number;
  readonly yield: number;
}

/** Why the sales have no limits of their own. docs/method-models.md#computed-limits. */
export type NoComputedLimits =
  /** Fewer than three customers with a value above zero. */
  | "fewCustomers"
  /** All values are equal: the curve is a straight line. */
  | "allEqual"
  /** The largest value is shared by so many that no customer stands above the limit. */
  | "noClassA";

type ComputedLimits =
  | {
      readonly found: true;
      /** A: value > ab. B: bc <= value <= ab. C: value < bc. */
      readonly ab: number;
      readonly bc: number;
      /** How many of the values, largest first, are A; how many B. */
      readonly a: number;
      readonly b: number;
      /** Where the curve is nearest to "all of the yield for none of the effort". */
      readonly pareto: CurvePoint;
      /** Where one more customer brings as much as the average one: slope 1. */
      readonly breakEven: CurvePoint;
      /** Nearest to (breakEven or pareto's effort, whichever is greater; all of the yield): where C begins. */
      readonly submarginal: CurvePoint;
      /** The break-even point lies left of the Pareto point and sets the limit of A in its stead. */
      readonly exchanged: boolean;
    }
  | { readonly found: false; readonly reason: NoComputedLimits };

const FINE_FROM = 101;

/**
 * ABC limits that the shape of the sales itself sets, without 80 and 95. Ultsch & Loetsch (2015), PLoS ONE 10(6): e0129767; details
 * as their R package ABCanalysis, to agree with it. docs/method-models.md#computed-limits.
 * @param values largest first. Values below zero count as zero.
 */
export function computedLimits(values: ArrayLike<number>): ComputedLimits {
  const n = values.length;
  const positive = Array.from(values).findIndex((value) => !(value > 0));
  if ((positive === -1 ? n : positive) < 3) return { found: false, reason: "fewCustomers" };
  if (values[0] === values[n - 1]) return { found: false, reason: "allEqual" };

  const { efforts, yields } = abcCurve(values);
  const steps = efforts.length;
  const pareto = least(efforts, (i) => efforts[i]! ** 2 + (1 - yields[i]!) ** 2);
  const slopes = splineFmm(efforts, yields);
  // R's code asks for the slopes at i / steps, a little right of the efforts; without that its limits are not met.
  const breakEven = least(efforts, (i) => Math.abs(slopes.slope((i + 1) / steps) - 1));
  const right = efforts[Math.max(pareto, breakEven)]!;
  const submarginal = least(efforts, (i) => (efforts[i]! - right) ** 2 + (1 - yields[i]!) ** 2);
  const pointAt = (i: number): CurvePoint => ({ effort: efforts[i]!, yield: yields[i]! });
  const valueAt = (effort: number): number =>
    Math.max(0, values[Math.max(1, roundHalfEven(effort * n)) - 1]!);

  const ab = valueAt(efforts[Math.min(pareto, breakEven)]!);
  const bc = valueAt(efforts[submarginal]!);
  let a = 0;
  while (a < n && values[a]! > ab) a += 1;
  let end = a;
  while (end < n && values[end]! >= bc) end += 1;
  if (a === 0) return { found: false, reason: "noClassA" };
  return {
    found: true,
    ab,
    bc,
    a,
    b: end - a,
    pareto: pointAt(pareto),
    breakEven: pointAt(breakEven),
    submarginal: pointAt(submarginal),
    exchanged: breakEven < pareto,
  };
}

/** The cumulative share of the base over the share of the customers, smoothed, at every 1/100 or 1/1000. */
function abcCurve(values: ArrayLike<number>): { efforts: Float64Array; yields: Float64Array } {
  const n = values.length;
  const efforts = new Float64Array(n + 1);
  const yields = new Float64Array(n + 1);
  for (let i = 0; i < n; i += 1) yields[i + 1] = yields[i]! + Math.max(0, values[i]!);
  const base = yields[n]!;
  for (let i = 0; i <= n; i += 1) {
    efforts[i] = i / n;
    yields[i]! /= base;
  }
  const spline = splineFmm(efforts, yields);
  const steps = n < FINE_FROM ? 100 : 1000;
  const grid = Float64Array.from({ length: steps + 1 }, (_, i) => i / steps);
  let full = false;
  const smooth = grid.map((effort) => {
    const share = full ? 1 : spline.value(effort);
    full ||= share >= 1;
    return full ? 1 : share;
  });
  return { efforts: grid, yields: smooth };
}

/** The first index with the least value. */
function least(grid: Float64Array, valueAt: (i: number) => number): number {
  let best = 0;
  let bestValue = Infinity;
  for (let i = 0; i < grid.length; i += 1) {
    const value = valueAt(i);
    if (value < bestValue) {
      best = i;
      bestValue = value;
    }
  }
  return best;
}
