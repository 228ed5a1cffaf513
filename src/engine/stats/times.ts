/** Factors are taken to a millionth: products with whole numbers are exact. */
const PARTS = 1e6;

/** k times a whole number, whole where it is: times(1.15, 20) = 23, which 1.15 * 20 in binary is not. */
export function times(k: number, whole: number): number {
  return (Math.round(k * PARTS) * whole) / PARTS;
}
