/** Six decimals are enough for shares and money, and a third fewer bytes. */
const ROUND = 1e6;

/** A number as it stands in a cell. */
export function roundedCell(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * ROUND) / ROUND;
}
