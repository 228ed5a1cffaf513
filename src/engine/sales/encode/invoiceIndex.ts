import type { TextColumn } from "./textColumn";

/** Index of the invoice of each row; rows without a number are one purchase a day. Overwrites `index` of the column. */
export function invoiceIndex(
  { table, index }: TextColumn,
  day: Int32Array | undefined,
  read: number
): Int32Array {
  const count = table.names.length;
  const blank = Uint8Array.from(table.names, (text) => Number(text.trim() === ""));
  if (!blank.includes(1)) return index;
  for (let row = 0; row < read; row++) {
    if (blank[index[row]!]) index[row] = count + (day ? day[row]! : 0);
  }
  return index;
}
