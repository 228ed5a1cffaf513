/** A cubic spline: on x[i]..x[i + 1] it is y[i] + h (b[i] + h (c[i] + h d[i])), h = x - x[i]. */
interface Spline {
  value(at: number): number;
  /** First derivative. */
  slope(at: number): number;
}

/**
 * Interpolating cubic spline with the end conditions of Forsythe, Malcolm & Moler (1977, "Computer Methods for Mathematical
 * Computations", chapter 4): at each end the third derivative is that of the cubic through the four points there. The same curve as R's
 * splinefun(method = "fmm"). docs/method-models.md#computed-limits.
 * @param x strictly ascending, at least 3. @param y of equal length.
 */
export function splineFmm(x: ArrayLike<number>, y: ArrayLike<number>): Spline {
  const n = x.length;
  const width = new Float64Array(n);
  const rise = new Float64Array(n);
  for (let i = 0; i < n - 1; i += 1) {
    width[i] = x[i + 1]! - x[i]!;
    rise[i] = (y[i + 1]! - y[i]!) / width[i]!;
  }
  // Unknowns: sigma[i] = a sixth of the second derivative at x[i]. Tridiagonal, symmetric; solved by elimination.
  const diagonal = new Float64Array(n);
  const sigma = new Float64Array(n);
  for (let i = 1; i < n - 1; i += 1) {
    diagonal[i] = 2 * (width[i - 1]! + width[i]!);
    sigma[i] = rise[i]! - rise[i - 1]!;
  }
  const last = n - 1;
  diagonal[0] = -width[0]!;
  diagonal[last] = -width[last - 1]!;
  if (n > 3) {
    const divided = (i: number): number =>
      (sigma[i + 1]! / (x[i + 2]! - x[i]!) - sigma[i]! / (x[i + 1]! - x[i - 1]!)) /
      (x[i + 2]! - x[i - 1]!);
    const atStart = divided(1) * width[0]! ** 2;
    const atEnd = -divided(last - 2) * width[last - 1]! ** 2;
    sigma[0] = atStart;
    sigma[last] = atEnd;
  }
  for (let i = 1; i < n; i += 1) {
    const factor = width[i - 1]! / diagonal[i - 1]!;
    diagonal[i]! -= factor * width[i - 1]!;
    sigma[i]! -= factor * sigma[i - 1]!;
  }
  sigma[last] = sigma[last]! / diagonal[last]!;
  for (let i = last - 1; i >= 0; i -= 1)
    sigma[i] = (sigma[i]! - width[i]! * sigma[i + 1]!) / diagonal[i]!;

  const linear = (i: number): number => rise[i]! - width[i]! * (sigma[i + 1]! + 2 * sigma[i]!);
  const cubic = (i: number): number => (sigma[i + 1]! - sigma[i]!) / width[i]!;
  const pieceAt = (at: number): number => {
    let low = 0;
    let high = n - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (x[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    value(at) {
      const i = pieceAt(at);
      const h = at - x[i]!;
      return y[i]! + h * (linear(i) + h * (3 * sigma[i]! + h * cubic(i)));
    },
    slope(at) {
      const i = pieceAt(at);
      const h = at - x[i]!;
      return linear(i) + h * (6 * sigma[i]! + 3 * h * cubic(i));
    },
  };
}
