/** Half of the smallest coin: sums of doubles are equal within it. */
const TOLERANCE = 0.005;

export function isSum(sum: number, amount: number): boolean {
  return Math.abs(sum - amount) <= TOLERANCE;
}
