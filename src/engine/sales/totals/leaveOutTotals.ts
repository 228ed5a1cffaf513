/** Which rows may be totals, and in which ways they may have been added up: what totalsRows() then finds is left out. docs/reading.md#totals. */
import type { CustomerColumn, SpecialRows } from "../columns/customerColumn";
import type { RowLedger } from "../rows/rowLedger";
import { NAME_CLASS } from "../spelling/nameClasses";
import { totalsRows, type RowFilter } from "./totalsRows";

/** What is tested, as the shape of the list has it. */
export interface TotalsOf {
  /** One amount a row, as it is added up. */
  readonly amounts: Float64Array;
  readonly read: number;
  /** Rows without a customer, and with a total word in its place. */
  readonly special: SpecialRows;
  /** Rows without a day, and the day of each row; absent where the list has none. */
  readonly days?: { readonly blank: readonly number[]; readonly day: Int32Array };
  /** Some amounts are texts, which =SUM passes over. */
  readonly hasTexts: boolean;
  /** A closer look at a match: every column of the rows `from`..`to` - 1, without `totals`, by the filter that matched. */
  readonly confirm?: (
    row: number,
    from: number,
    to: number,
    filter: RowFilter,
    totals: readonly number[]
  ) => boolean;
}

interface Source {
  /** First rows of the second and later lists of the source. */
  readonly starts: readonly number[];
  /** Some rows are left out because they are hidden. */
  readonly someHidden: boolean;
  /** Some rows say that nothing was sold. */
  readonly someUnsold: boolean;
}

export function leaveOutTotals(
  ledger: RowLedger,
  customer: CustomerColumn,
  totals: TotalsOf & Source
): void {
  const { amounts, read, special, starts, confirm } = totals;
  const least = leastRows(ledger, customer, totals);
  if (!least.some((rows) => rows > 0)) return;
  const filters = filtersOf(ledger, totals);
  const found = totalsRows({
    amounts,
    read,
    starts,
    least,
    words: special.totalWords,
    filters,
    ...(confirm && {
      confirm: (row, from, to, by, known) => confirm(row, from, to, filters[by]!, known),
    }),
  });
  for (const row of found) ledger.leaveOut(row, "totalsRow", customer.column);
  const first = largestByWord(ledger, customer, totals);
  for (const row of first) ledger.leaveOut(row, "totalsRow", customer.column);
}

/** A name that is nothing but a total word, and yet larger than any customer: rows were added or taken away since it was added up. */
function largestByWord(
  ledger: RowLedger,
  { texts, classes }: CustomerColumn,
  { amounts, read, special }: TotalsOf
): readonly number[] {
  const rows = special.totalWords.filter(
    (row) => classes[texts.index[row]!] === NAME_CLASS.totalWhole && ledger.reason[row] === 0
  );
  if (rows.length === 0) return rows;
  const sums = new Float64Array(texts.names.length);
  for (let row = 0; row < read; row++)
    if (ledger.reason[row] === 0) sums[texts.index[row]!]! += amounts[row]!;
  const largest = sums.reduce(
    (most, sum, name) => (classes[name] === NAME_CLASS.customer ? Math.max(most, sum) : most),
    0
  );
  return rows.filter((row) => largest > 0 && sums[texts.index[row]!]! > largest);
}

/** For rows that lack a customer or a day, rows with a total word, and the last one: how many rows they must add up at least; 0 for all others. */
function leastRows(
  ledger: RowLedger,
  customer: CustomerColumn,
  { read, special, days, starts, confirm }: TotalsOf & Source
): Uint8Array {
  const least = new Uint8Array(read);
  for (const row of special.blank) least[row] = 2;
  for (const row of days?.blank ?? []) least[row] = 2;
  for (const row of special.totalWords) {
    const dated = days !== undefined && days.day[row]! > 0;
    least[row] = dated ? 2 : 1;
  }
  for (const end of [...starts, read]) {
    const last = lastFilled(ledger, end);
    if (last < 0 || least[last] !== 0) continue;
    // Where every period has to fit, a name is nothing against it.
    if (confirm || isSingleName(customer, last)) least[last] = 3;
  }
  return least;
}

function lastFilled(ledger: RowLedger, end: number): number {
  let last = end - 1;
  while (last >= 0 && ledger.isLeftOut(last, "emptyRows")) last--;
  return last;
}

/** The row names no customer, or one that occurs nowhere else. */
function isSingleName({ texts, classes }: CustomerColumn, row: number): boolean {
  const name = texts.index[row]!;
  if (classes[name] !== NAME_CLASS.customer) return true;
  return texts.index.indexOf(name) === row;
}

/** Ways in which a total may have been added up: all rows, visible ones, numbers only, what was sold, all of these. */
function filtersOf(
  ledger: RowLedger,
  { hasTexts, someHidden, someUnsold }: TotalsOf & Source
): RowFilter[] {
  const visible: RowFilter = (row) => !ledger.isLeftOut(row, "hiddenRows");
  const numbers: RowFilter = (row) => !ledger.has(row, "textNumbers");
  const sold: RowFilter = (row) => !ledger.isLeftOut(row, "notSold");
  const skipping = [
    ...(someHidden ? [visible] : []),
    ...(hasTexts ? [numbers] : []),
    ...(someUnsold ? [sold] : []),
  ];
  const all: RowFilter = (row) => skipping.every((filter) => filter(row));
  return [() => true, ...skipping, ...(skipping.length > 1 ? [all] : [])];
}
