import { roundHalfEven } from "./roundHalfEven";

/**
 * How many customers each class has where limits are shares of the customers: round(count x share), halves to even, the last
 * class takes the rest. R's tsutils `abc` and `xyz`. docs/method-models.md#count-classes.
 * Example: countSizes(12, [0.2, 0.5]) = [2, 4, 6].
 * @param limits cumulative shares, ascending, 0..1.
 */
export function countSizes(count: number, limits: readonly number[]): number[] {
  const sizes: number[] = [];
  let left = count;
  let before = 0;
  for (const limit of limits) {
    const size = Math.min(left, roundHalfEven(snap((limit - before) * count)));
    sizes.push(size);
    left -= size;
    before = limit;
  }
  return [...sizes, left];
}

/** 0.5 - 0.2 is 0.3 and not its binary neighbour: a half must be recognised as one. */
function snap(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
