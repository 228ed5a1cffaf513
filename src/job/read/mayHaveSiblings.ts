import type { Recognised } from "../lists/joinLists";

/**
 * Whether lists with the same header may be read as one. Months without a year may be of another year on another sheet: those are never
 * offered, since adding them up would be wrong without a word.
 */
export function mayHaveSiblings({ source, layout }: Recognised): boolean {
  const { shape, headerRows } = layout;
  if (headerRows.length === 0) return false;
  if (shape !== "periods") return true;
  return headerRows.some((row) =>
    (source.head.values[row] ?? []).some((cell) => /\p{Nd}{4}/u.test(String(cell)))
  );
}
