/**
 * Finds sums that stand above their parts, level by level, by arithmetic alone: a row that equals the sum of the rows below it, each
 * of which may be such a sum itself. docs/reading.md#sums-above.
 */
import { isSum } from "../isSum";
import type { RowFilter } from "./totalsRows";

export interface SumTreeInput {
  readonly read: number;
  readonly amounts: Float64Array;
  /** Rows that take part; the others are passed over. */
  readonly counts: RowFilter;
  /** A row that cannot be a sum, for it has a day. */
  readonly isPart: RowFilter;
  /** A closer look at a match: every period of `row` is the sum of `parts`. */
  readonly confirm?: (row: number, parts: readonly number[]) => boolean;
}

export interface SumTree {
  /** Row of the sum that a row is part of; -1 at the top. */
  readonly sumOf: Int32Array;
  /** 0 at the top; -1 for rows that take no part. */
  readonly level: Int8Array;
  /** Level of the parts. */
  readonly deepest: number;
}

/** A sum has no more parts that stand right below it. */
const MAX_PARTS = 4096;
/** Additions that are tried before a list is taken for one without levels. */
const MAX_STEPS = 5e6;
/** So many of the rows that are no sums lie on the deepest level, else the sums are chance. */
const MIN_UNIFORM = 0.9;
const MAX_LEVEL = 100;

/** @returns undefined where the list has no such levels. */
export function sumTree(input: SumTreeInput): SumTree | undefined {
  return proven(input, nest(input, true)) ?? proven(input, nest(input, false));
}

/** From the bottom up: what stands open below a row is taken up by it as soon as it adds up. */
function nest(input: SumTreeInput, single: boolean): Int32Array {
  const { read, amounts, counts, isPart, confirm } = input;
  const sumOf = new Int32Array(read).fill(-1);
  const open: number[] = [];
  const oneSign = !amounts.some((amount) => amount < 0);
  let steps = 0;
  for (let row = read - 1; row >= 0; row--) {
    if (!counts(row)) continue;
    const parts = amounts[row] === 0 || isPart(row) ? 0 : partsOf(row);
    for (const part of open.splice(open.length - parts)) sumOf[part] = row;
    open.push(row);
  }
  return sumOf;

  function partsOf(row: number): number {
    const amount = amounts[row]!;
    let sum = 0;
    const most = steps > MAX_STEPS ? 0 : Math.min(open.length, MAX_PARTS);
    for (let parts = 1; parts <= most; parts++) {
      steps++;
      sum += amounts[open[open.length - parts]!]!;
      if (oneSign && sum > amount && !isSum(sum, amount)) return 0;
      if (parts === 1 && !single) continue;
      if (isSum(sum, amount) && (!confirm || confirm(row, open.slice(-parts)))) return parts;
    }
    return 0;
  }
}

function proven(input: SumTreeInput, sumOf: Int32Array): SumTree | undefined {
  const { read, counts, isPart } = input;
  const level = new Int8Array(read).fill(-1);
  const parts = new Int32Array(read);
  for (let row = 0; row < read; row++) {
    if (!counts(row)) continue;
    const sum = sumOf[row]!;
    if (sum >= 0) parts[sum]!++;
    level[row] = sum < 0 ? 0 : Math.min(MAX_LEVEL, level[sum]! + 1);
  }
  const groups = parts.filter((count) => count > 1).length;
  const footer = footerOf(input, level);
  const leaves = new Map<number, number>();
  let [all, dated] = [0, 0];
  for (let row = 0; row < read; row++) {
    if (level[row]! < 0 || parts[row]! > 0 || row === footer) continue;
    leaves.set(level[row]!, (leaves.get(level[row]!) ?? 0) + 1);
    all++;
    if (isPart(row)) dated++;
  }
  const [deepest, uniform] = [...leaves].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const enough =
    groups > 1 ||
    (groups === 1 && dated === all) ||
    (groups === 1 && all >= 4 && parts.includes(all));
  return deepest > 0 && enough && uniform >= MIN_UNIFORM * all
    ? { sumOf, level, deepest }
    : undefined;
}

/** The last row, where it adds up all others at the top: a total below the list, whose word is not known. -1 without one. */
function footerOf({ read, amounts }: SumTreeInput, level: Int8Array): number {
  let [footer, sum] = [-1, 0];
  for (let row = 0; row < read; row++) {
    if (level[row] === 0) sum += amounts[row]!;
    if (level[row]! >= 0) footer = row;
  }
  return footer >= 0 && level[footer] === 0 && isSum(sum, 2 * amounts[footer]!) ? footer : -1;
}
