/** Money in ten-thousandths: the noise of binary sums ends here, and a cell takes a third fewer bytes. */
export function money(value: number): number {
  return round(value, 1e4);
}

/** A share in millionths. */
export function share(value: number): number {
  return round(value, 1e6);
}

function round(value: number, unit: number): number {
  // Beyond 2^53 units there is nothing to round.
  return Math.abs(value) > 9e15 / unit ? value : Math.round(value * unit) / unit + 0;
}
