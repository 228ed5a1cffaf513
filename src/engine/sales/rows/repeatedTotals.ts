/** An export that repeats the amount of the whole order on each of its lines. docs/reading.md#order-totals. */
import { isSum } from "../isSum";

/** Orders of several lines that must agree, and the share of them that do not. */
const MIN_ORDERS = 3;
const MAX_OTHERS = 0.02;

/** Rows, or orders, looked at in one step: a few milliseconds. */
const STEP = 65_536;

interface OrderLines {
  /** Index of the order of each row. */
  readonly orderOf: Int32Array;
  readonly orders: number;
  /** Whether an order index stands for no number. */
  readonly isBlank: (order: number) => boolean;
  readonly amounts: Float64Array;
  /** Why a row is left out, 0 = used. */
  readonly reason: Uint8Array;
  readonly read: number;
}

/** First row of an order; until one is seen, and where the order has no number. */
const NONE = -1;
const BLANK = -2;

/**
 * In steps.
 * @returns the second and further rows of each order; undefined where the amounts are those of the lines.
 */
export function* repeatedTotals(
  lines: OrderLines
): Generator<undefined, readonly number[] | undefined> {
  const { amounts, orderOf, orders, read } = lines;
  if (orders >= read) return undefined;
  const seen: Seen = {
    first: new Int32Array(orders).fill(NONE),
    repeats: new Int32Array(orders),
    differs: new Uint8Array(orders),
    rows: [],
    several: 0,
    others: 0,
  };
  for (let from = 0; from < read; from += STEP) {
    compareRows(lines, seen, from, Math.min(read, from + STEP));
    if (seen.others > MIN_ORDERS && seen.others * 2 > seen.several) return undefined;
    yield;
  }
  const { differs, first, others, repeats, rows, several } = seen;
  if (several < MIN_ORDERS || others > MAX_OTHERS * several) return undefined;
  // Goods of one price on every line are no totals.
  const values = new Set<number>();
  for (let order = 0; order < orders && values.size * 2 <= several; order++) {
    if (repeats[order]! > 0) values.add(amounts[first[order]!]!);
    if (order % STEP === STEP - 1) yield;
  }
  if (values.size * 2 <= several) return undefined;
  yield;
  return others === 0 ? rows : rows.filter((row) => differs[orderOf[row]!] === 0);
}

interface Seen {
  readonly first: Int32Array;
  readonly repeats: Int32Array;
  readonly differs: Uint8Array;
  /** Rows that are not the first of their order. */
  readonly rows: number[];
  /** Orders of several rows, and those of them whose amounts differ. */
  several: number;
  others: number;
}

function compareRows(
  { orderOf, isBlank, amounts, reason }: OrderLines,
  seen: Seen,
  from: number,
  to: number
): void {
  const { first, repeats, differs, rows } = seen;
  for (let row = from; row < to; row++) {
    if (reason[row] !== 0 || amounts[row] === 0) continue;
    const order = orderOf[row]!;
    if (first[order] === NONE) first[order] = isBlank(order) ? BLANK : row;
    else if (first[order] !== BLANK) {
      if (repeats[order]!++ === 0) seen.several++;
      rows.push(row);
      if (differs[order] === 1 || isSum(amounts[first[order]!]!, amounts[row]!)) continue;
      differs[order] = 1;
      seen.others++;
    }
  }
}
