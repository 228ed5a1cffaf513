/** An export that repeats the amount of the whole order on each of its lines. docs/reading.md#order-totals. */
import { isSum } from "../isSum";
import type { RowLedger } from "./rowLedger";

/** Orders of several lines that must agree, and the share of them that do not. */
const MIN_ORDERS = 3;
const MAX_OTHERS = 0.02;

/**
 * @param orderOf index of the order of each row; @param blank whether an order index stands for no number.
 * @returns the second and further rows of each order; undefined where the amounts are those of the lines.
 */
export function repeatedTotals(
  orderOf: Int32Array,
  orders: number,
  blank: (order: number) => boolean,
  amounts: Float64Array,
  { reason }: RowLedger,
  read: number
): readonly number[] | undefined {
  if (orders >= read) return undefined;
  const first = new Int32Array(orders).fill(-1);
  const repeats = new Int32Array(orders);
  const differs = new Uint8Array(orders);
  const rows: number[] = [];
  let [several, others] = [0, 0];
  for (let row = 0; row < read; row++) {
    const order = orderOf[row]!;
    if (reason[row] !== 0 || amounts[row] === 0) continue;
    if (first[order] === -1) {
      first[order] = row;
      continue;
    }
    if (blank(order)) continue;
    if (repeats[order]!++ === 0) several++;
    rows.push(row);
    if (differs[order] === 1 || isSum(amounts[first[order]!]!, amounts[row]!)) continue;
    differs[order] = 1;
    others++;
    if (others > MIN_ORDERS && others * 2 > several) return undefined;
  }
  if (several < MIN_ORDERS || others > MAX_OTHERS * several) return undefined;
  // Goods of one price on every line are no totals.
  const values = new Set<number>();
  for (let order = 0; order < orders; order++)
    if (repeats[order]! > 0) values.add(amounts[first[order]!]!);
  return values.size * 2 > several ? rows.filter((row) => differs[orderOf[row]!] === 0) : undefined;
}
