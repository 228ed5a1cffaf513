/** A cell of a header, as headers are compared: the lists that are found and the lists that may be joined must agree on it. */
export function headerWord(cell: unknown): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}
