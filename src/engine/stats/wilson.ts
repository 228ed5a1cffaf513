/** Two-sided 95 %: the 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Score interval of a share (Wilson 1927), 95 %: stays inside 0..1 and holds for few cases and for none.
 * docs/method-churn.md#wilson. Example: wilson(0, 10) = { low: 0, high: 0.2775 }.
 * @param hits 0..cases. @param cases 0 gives the whole 0..1.
 */
export function wilson(hits: number, cases: number): Interval {
  if (cases <= 0) return { low: 0, high: 1 };
  const share = hits / cases;
  const spread = (Z * Z) / cases;
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  return {
    low: hits <= 0 ? 0 : (centre - half) / (1 + spread),
    high: hits >= cases ? 1 : (centre + half) / (1 + spread),
  };
}
