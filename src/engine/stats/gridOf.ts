/**
 * Units that make 1 on a grid of 2^-50 of a whole: a power of two, so that scaling loses nothing. docs/method.md#money.
 * A whole below 2^-950 has the grid of 2^-950: finer would not be a number any more.
 */
export function gridOf(whole: number): number {
  return whole > 0 ? 2 ** Math.min(1_000, 50 - Math.ceil(Math.log2(whole))) : 1;
}
