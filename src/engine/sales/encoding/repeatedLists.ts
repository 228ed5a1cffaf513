/** Lists read as one of which every line also stands in another: the same export twice, or a file beside the sheet that holds it. docs/reading.md#repeated-lists. */
import type { Sales } from "../sales";

export interface RepeatedList {
  /** The list, and the one that has all of its lines, by their order. */
  readonly list: number;
  readonly other: number;
  readonly lines: number;
}

type Columns = Pick<Sales, "customers" | "customer" | "day" | "amount" | "invoice">;

/**
 * Of two equal lists the later one is told.
 * @param listOf list of each line, ascending
 */
export function* repeatedLists(
  sales: Columns,
  listOf: Int32Array,
  count: number
): Generator<undefined, readonly RepeatedList[]> {
  const starts = startsOf(listOf, count);
  const sizeOf = (list: number) => starts[list + 1]! - starts[list]!;
  const found: RepeatedList[] = [];
  for (const [list, others] of mayRepeat(sales, listOf, starts)) {
    for (const other of [...others].sort((p, q) => p - q)) {
      const fits = sizeOf(list) < sizeOf(other) || (sizeOf(list) === sizeOf(other) && other < list);
      if (!fits || !hasAll(sales, starts, list, other)) continue;
      found.push({ list, other, lines: sizeOf(list) });
      break;
    }
    yield;
  }
  return found;
}

/** First line of each list, and where the last one ends. */
function startsOf(listOf: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const list of listOf) starts[list + 1]!++;
  for (let list = 0; list < count; list++) starts[list + 1]! += starts[list]!;
  return starts;
}

/** For each list the others in which its first line stands: one look at the lines, after which most lists are out of question. */
function mayRepeat(
  sales: Columns,
  listOf: Int32Array,
  starts: Int32Array
): ReadonlyMap<number, ReadonlySet<number>> {
  const { customers, customer, day, amount } = sales;
  const firsts = new Map<number, number[]>();
  const isFirst = new Uint8Array(customers.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    const line = starts[list]!;
    if (line === starts[list + 1]) continue;
    isFirst[customer[line]!] = 1;
    firsts.set(customer[line]!, [...(firsts.get(customer[line]!) ?? []), list]);
  }
  const found = new Map<number, Set<number>>();
  for (let line = 0; line < customer.length; line++) {
    if (isFirst[customer[line]!] === 0) continue;
    for (const list of firsts.get(customer[line]!)!) {
      const first = starts[list]!;
      const isSame = amount[first] === amount[line] && day[first] === day[line];
      if (!isSame || listOf[line] === list) continue;
      found.set(list, (found.get(list) ?? new Set()).add(listOf[line]!));
    }
  }
  return found;
}

/** Sorted, not looked up: a Map of V8 ends at 16,777,216 entries, and of millions it takes far more time and memory. */
function hasAll(sales: Columns, starts: Int32Array, list: number, other: number): boolean {
  const others = sortedKeys(sales, starts[other]!, starts[other + 1]!);
  let next = 0;
  for (const key of sortedKeys(sales, starts[list]!, starts[list + 1]!)) {
    while (others[next]! < key) next++;
    if (others[next++] !== key) return false;
  }
  return true;
}

function sortedKeys(sales: Columns, from: number, to: number): Float64Array {
  const keys = new Float64Array(to - from);
  for (let line = from; line < to; line++) keys[line - from] = keyOf(sales, line);
  return keys.sort();
}

const money = new Float64Array(1);
const bits = new Int32Array(money.buffer);

/** 53 bits of customer, day, amount and invoice: among millions of lines two that differ do not share them. */
function keyOf({ customer, day, amount, invoice }: Columns, line: number): number {
  money[0] = amount[line]!;
  let high = 0x811c9dc5;
  let low = 0x2545f491;
  for (const part of [customer[line]!, day[line] ?? 0, bits[0]!, bits[1]!, invoice?.[line] ?? 0]) {
    high = Math.imul(high ^ part, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low ^ part, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
