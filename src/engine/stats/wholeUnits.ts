import { gridOf } from "./gridOf";

/** Values as whole numbers of one common unit, so that sums of them are exact in any order. docs/method.md#money. */
export interface WholeUnits {
  /** One whole number a value. */
  readonly units: Float64Array;
  /** Units that make 1. */
  readonly unitsPerOne: number;
}

const SCALE = 10_000;
const LARGEST = 2 ** 53;
/** No sales line is larger; what is (or is not a number at all) counts as 0. */
const ABSURD = 1e100;

/** Ten-thousandths where every value is a multiple of one; else a grid of 2^-50 of the sum of the magnitudes. */
export function wholeUnits(values: ArrayLike<number>): WholeUnits {
  const units = new Float64Array(values.length);
  let magnitude = 0;
  let exact = true;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (!(Math.abs(value) <= ABSURD)) continue;
    magnitude += Math.abs(value);
    if (!exact) continue;
    const scaled = value * SCALE;
    const whole = Math.round(scaled);
    exact = Math.abs(scaled - whole) <= 1e-6 + Math.abs(scaled) * 1e-15;
    units[i] = whole;
  }
  if (exact && magnitude * SCALE <= LARGEST) return { units, unitsPerOne: SCALE };
  const unitsPerOne = gridOf(magnitude);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    units[i] = Math.abs(value) <= ABSURD ? Math.round(value * unitsPerOne) : 0;
  }
  return { units, unitsPerOne };
}
