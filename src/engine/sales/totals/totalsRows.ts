/**
 * Finds totals and subtotals by arithmetic: a row that equals the sum of the rows above it since the beginning, or since an
 * earlier totals row; or, with a total word, the rows below it. docs/reading.md#totals.
 */

import { sumOf } from "../../stats/sumOf";
import { isSum } from "../isSum";

export interface TotalsInput {
  readonly amounts: Float64Array;
  readonly read: number;
  /** First rows of the second and later lists, where several are read one after the other: no sum reaches over them. */
  readonly starts?: readonly number[];
  /** Least number of rows that the sum of each row must have; 0: the row is not tested. */
  readonly least: Uint8Array;
  /** Rows with a total word, ascending: they may also stand above what they add up. */
  readonly words: readonly number[];
  /** Which rows a sum may skip: =SUM skips texts, SUBTOTAL skips hidden rows. One filter a way of adding up; the first takes all rows. */
  readonly filters: readonly RowFilter[];
  /** A closer look at a match: the rows `from`..`to` - 1 by filter `by`, without `totals`. */
  readonly confirm?: (
    row: number,
    from: number,
    to: number,
    by: number,
    totals: readonly number[]
  ) => boolean;
}

export type RowFilter = (row: number) => boolean;

/** Nested subtotals look back over at most so many earlier totals rows. */
const LOOK_BACK = 256;

interface Mark {
  readonly row: number;
  readonly sums: readonly number[];
  readonly rows: number;
}

/** Rows that are totals, ascending. */
export function totalsRows(input: TotalsInput): number[] {
  const { starts = [], read } = input;
  if (starts.length === 0) return bothWays(input);
  return [0, ...starts].flatMap((from, i) =>
    bothWays(between(input, from, starts[i] ?? read)).map((row) => row + from)
  );
}

/** The rows `from`..`to` - 1 as a list of their own. */
function between(input: TotalsInput, from: number, to: number): TotalsInput {
  const { amounts, least, words, filters, confirm } = input;
  return {
    amounts: amounts.subarray(from, to),
    read: to - from,
    least: least.subarray(from, to),
    words: words.filter((row) => row >= from && row < to).map((row) => row - from),
    filters: filters.map((filter) => (row: number) => filter(row + from)),
    ...(confirm && {
      confirm: (row, first, end, by, totals) =>
        confirm(
          row + from,
          first + from,
          end + from,
          by,
          totals.map((total) => total + from)
        ),
    }),
  };
}

function bothWays(input: TotalsInput): number[] {
  const below = downwards(input);
  const known = new Set(below);
  const missed = input.words.filter((row) => !known.has(row));
  if (missed.length === 0) return below;
  return [...below, ...downwards(upsideDown(input, missed, below), below)].sort((a, b) => a - b);
}

/** Once down the rows. */
function downwards(
  input: TotalsInput & { readonly rowOf?: (row: number) => number },
  known: readonly number[] = []
): number[] {
  const { amounts, read, least, filters, confirm } = input;
  const rowOf = input.rowOf ?? ((row: number) => row);
  const found: number[] = [];
  const sums = filters.map(() => 0);
  let row = 0;
  let rows = 0;
  let next = 0;
  const marks: Mark[] = [{ row: -1, sums: [...sums], rows: 0 }];
  const addUp = () => {
    sums[0]! += sumOf(amounts, next, row);
    for (let f = 1; f < filters.length; f++) sums[f]! += sumWhere(amounts, next, row, filters[f]!);
    rows += row - next;
    next = row;
  };
  const confirmed = (mark: Mark, by: number) => {
    if (!confirm) return true;
    const [a, b] = [rowOf(mark.row + 1), rowOf(row - 1)];
    const totals = [...known, ...found.map(rowOf)];
    return confirm(rowOf(row), Math.min(a, b), Math.max(a, b) + 1, by, totals);
  };
  const fits = (mark: Mark) =>
    rows - mark.rows >= least[row]! &&
    sums.some((sum, by) => isSum(sum - mark.sums[by]!, amounts[row]!) && confirmed(mark, by));
  for (; row < read; row++) {
    if (least[row] === 0) continue;
    addUp();
    const at = amounts[row] === 0 ? -1 : matchingMark(marks, fits);
    if (at < 0) continue;
    found.push(row);
    next = row + 1;
    marks.length = at + 1;
    marks.push({ row, sums: [...sums], rows });
  }
  return found.map(rowOf);
}

function matchingMark(marks: readonly Mark[], fits: (mark: Mark) => boolean): number {
  const last = Math.max(0, marks.length - LOOK_BACK);
  for (let i = marks.length - 1; i >= last; i--) if (fits(marks[i]!)) return i;
  return last > 0 && fits(marks[0]!) ? 0 : -1;
}

/** The same rows from the bottom up, without the totals that are known. */
function upsideDown(
  { amounts, read, filters, confirm }: TotalsInput,
  missed: readonly number[],
  known: readonly number[]
) {
  const rowOf = (row: number) => read - 1 - row;
  const reversed = amounts.slice(0, read).reverse();
  for (const row of known) reversed[rowOf(row)] = 0;
  const least = new Uint8Array(read);
  for (const row of missed) least[rowOf(row)] = 2;
  return {
    amounts: reversed,
    read,
    least,
    words: missed.map(rowOf).reverse(),
    filters: filters.map((filter) => (row: number) => filter(rowOf(row))),
    ...(confirm ? { confirm } : {}),
    rowOf,
  };
}

function sumWhere(values: Float64Array, from: number, to: number, filter: RowFilter): number {
  let total = 0;
  for (let i = from; i < to; i++) if (filter(i)) total += values[i]!;
  return total;
}
