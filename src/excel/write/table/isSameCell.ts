/** Whether a cell holds a value that was written into it: cells keep six decimals. */
export function isSameCell(cell: unknown, value: unknown): boolean {
  if (typeof cell !== "number" || typeof value !== "number") return cell === value;
  return Math.abs(cell - value) <= 1e-6;
}
