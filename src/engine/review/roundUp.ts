/**
 * A number that can be said: the next larger one with so many significant digits, whole above 1. Rounding up keeps the
 * promise of a sentence ("needs about 310,000"): whoever brings so much has crossed the border.
 * Example: roundUp(309843.17) = 310000.
 */
export function roundUp(value: number, digits = 2): number {
  if (!(value > 0) || !Number.isFinite(value)) return 0;
  const step = 10 ** Math.max(-2, Math.floor(Math.log10(value)) + 1 - digits);
  const steps = Math.ceil(value / step - 1e-9);
  // 10 ** -2 is no binary number: dividing by 100 gives the nearest, multiplying by 0.01 does not.
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}
