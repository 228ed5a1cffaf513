/**
 * Coefficient of variation: standard deviation / mean. -1 where the mean is not positive, or a sample has fewer than two
 * numbers. Example: variation([2, 4], "population") = 1 / 3, variation([2, 4], "sample") = sqrt(2) / 3.
 * @param deviation divide by n ("population") or n - 1 ("sample").
 */
export function variation(
  values: ArrayLike<number>,
  deviation: "population" | "sample",
  count = values.length
): number {
  const divisor = deviation === "population" ? count : count - 1;
  if (divisor < 1) return -1;
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < count; i += 1) {
    sum += values[i]!;
    largest = Math.max(largest, Math.abs(values[i]!));
  }
  const mean = sum / count;
  // What is left of numbers that cancel is rounding, not a mean to divide by.
  if (!(mean > largest * 1e-12)) return -1;
  let squares = 0;
  for (let i = 0; i < count; i += 1) squares += ((values[i]! - mean) / mean) ** 2;
  return Math.sqrt(squares / divisor);
}
