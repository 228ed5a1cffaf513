/** ln(e^one + e^other) without overflow; either may be -Infinity (nothing to add). */
export function logAddExp(one: number, other: number): number {
  const larger = Math.max(one, other);
  if (larger === -Infinity) return larger;
  return larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
}
