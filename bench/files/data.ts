/** Seeded CSV files for the disk, written piece by piece: lines of customer, day, invoice, product, country, quantity, amount. */
import { closeSync, openSync, writeSync } from "node:fs";

const NAMES = [
  "Harbour Trading",
  "Oak & Stone, Ltd.",
  "Північний Дім",
  "Группа Восток",
  "สยามการค้า",
];
const COUNTRIES = ["United Kingdom", "Germany", "France", "Ukraine", "Thailand"];
const PIECE = 20_000;

/** @param until lines, or bytes, whichever is reached first. @returns the number of lines */
export function writeSales(
  file: string,
  customers: number,
  until: { readonly lines?: number; readonly bytes?: number },
  seed = 20261130
): number {
  const { lines: most = Infinity, bytes: mostBytes = Infinity } = until;
  const random = randomFrom(seed);
  const handle = openSync(file, "w");
  let bytes = writeSync(handle, "Customer,Date,Invoice,Product,Country,Quantity,Amount\r\n");
  let lines = 0;
  while (lines < most && bytes < mostBytes) {
    let text = "";
    const end = Math.min(most, lines + PIECE);
    for (; lines < end; lines += 1) {
      // Few customers buy much: the square of an even share.
      const customer = Math.floor(random() ** 2 * customers);
      const name = `${NAMES[customer % NAMES.length]!} ${customer.toString(36)}`;
      const day = 1 + (lines % 28);
      const month = 1 + (Math.floor(lines / 28) % 12);
      const year = 2023 + (Math.floor(lines / 336) % 3);
      const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const quantity = 1 + Math.floor(random() * 20);
      const amount = (quantity * (0.5 + random() * 80)).toFixed(2);
      const cell = name.includes(",") ? `"${name}"` : name;
      text += `${cell},${date},${536_000 + Math.floor(lines / 4)},P${customer % 997},${COUNTRIES[customer % COUNTRIES.length]!},${quantity},${amount}\r\n`;
    }
    bytes += writeSync(handle, text);
  }
  closeSync(handle);
  return lines;
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
