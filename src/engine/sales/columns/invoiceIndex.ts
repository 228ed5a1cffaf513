import type { TextColumn } from "./textColumn";

/** Texts looked at in one step: a list can have as many invoices as rows. */
const STEP = 1 << 16;

/** Index of the invoice of each row; rows without a number are one purchase a day. Overwrites `index` of the column. In steps. */
export function* invoiceIndex(
  { table, index }: TextColumn,
  day: Int32Array | undefined,
  read: number
): Generator<undefined, Int32Array> {
  const { names } = table;
  const blank = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    if (names[i]!.trim() === "") blank[i] = 1;
    if (i % STEP === STEP - 1) yield;
  }
  if (blank.includes(1)) oneADay(index, day, blank, read);
  return index;
}

function oneADay(
  index: Int32Array,
  day: Int32Array | undefined,
  blank: Uint8Array,
  read: number
): void {
  for (let row = 0; row < read; row++)
    if (blank[index[row]!] === 1) index[row] = blank.length + (day ? day[row]! : 0);
}
