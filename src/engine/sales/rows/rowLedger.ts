/** One entry per row: why it is left out, or what was repaired. The accounting of the reading stands on it. */
import type { Issue, IssueCode } from "./issue";

/** Reasons to leave a row out, the strongest first; index = code in `reason`, 0 = used. */
export const LEFT_OUT = [
  "",
  "hiddenRows",
  "emptyRows",
  "totalsRow",
  "groupHeading",
  "notSold",
  "repeatedTotal",
  "errorCells",
  "blankCustomer",
  "blankDate",
  "unreadableDate",
  "unreadableNumber",
  "futureDates",
  "blankAmount",
  "otherCurrency",
] as const satisfies readonly (IssueCode | "")[];
export type LeftOut = Exclude<(typeof LEFT_OUT)[number], "">;

/** Repairs; bit i of `repairs`. */
const REPAIRS = [
  "textDates",
  "textNumbers",
  "buddhistYears",
  "twoDigitYears",
  "thaiDigits",
  "joinedSpellings",
  "mergedCells",
  "groupedRows",
] as const satisfies readonly IssueCode[];
export type Repair = (typeof REPAIRS)[number];

const SHOWN = 5;

/** Rows by what became of them, ascending; all other rows are used as they stand. */
export interface MarkedRows {
  readonly leftOut: Int32Array;
  /** Used, with repairs. */
  readonly repaired: Int32Array;
}

export class RowLedger {
  /** Index into LEFT_OUT. */
  readonly reason: Uint8Array;
  /** Bits by REPAIRS. */
  readonly repairs: Uint8Array;
  /** Nothing was left out or repaired so far. */
  clean = true;
  /** Facts for the sentences, by code. */
  readonly facts = new Map<IssueCode, Record<string, string | number>>();
  /** Where in a row the fault is, for the first rows. */
  private readonly columns = new Map<number, number>();

  /** @param dataRow source row of row 0. */
  constructor(
    rows: number,
    readonly dataRow: number
  ) {
    this.reason = new Uint8Array(rows);
    this.repairs = new Uint8Array(rows);
  }

  /** Leaves a row out; a stronger reason replaces a weaker one. */
  leaveOut(row: number, why: LeftOut, column = -1): void {
    const code = LEFT_OUT.indexOf(why);
    const known = this.reason[row]!;
    this.clean = false;
    if (known !== 0 && known <= code) return;
    this.reason[row] = code;
    if (column >= 0 && this.columns.size < 1000) this.columns.set(row, column);
  }

  repair(row: number, what: Repair, column = -1): void {
    this.clean = false;
    if (column >= 0 && this.columns.size < 1000) this.columns.set(row, column);
    this.repairs[row]! |= 1 << REPAIRS.indexOf(what);
  }

  has(row: number, what: Repair): boolean {
    return (this.repairs[row]! & (1 << REPAIRS.indexOf(what))) !== 0;
  }

  isLeftOut(row: number, why: LeftOut): boolean {
    return this.reason[row] === LEFT_OUT.indexOf(why);
  }

  /** The rows left out and those repaired; called when everything is decided. */
  marked(read: number): MarkedRows {
    const { clean, reason, repairs } = this;
    const rows = clean ? 0 : read;
    return {
      leftOut: markedRows(reason, undefined, rows),
      repaired: markedRows(repairs, reason, rows),
    };
  }

  /**
   * Issues of all rows left out or repaired, with the first cells.
   * @param columnOf the column to point at for a code where no cell is known.
   * @param amount amount of a row, for the sum of what was left out.
   */
  issues(
    { leftOut, repaired }: MarkedRows,
    columnOf: (code: IssueCode) => number,
    amount: (row: number) => number
  ): Issue[] {
    const cellColumn = (code: IssueCode, row: number) => {
      const inCustomer =
        code === "joinedSpellings" ||
        code === "mergedCells" ||
        code === "totalsRow" ||
        code === "groupedRows";
      return (inCustomer ? undefined : this.columns.get(row)) ?? columnOf(code);
    };
    const found = new Map<IssueCode, { count: number; sum: number; cells: [number, number][] }>();
    const note = (code: IssueCode, row: number, sum: number) => {
      let entry = found.get(code);
      if (!entry) found.set(code, (entry = { count: 0, sum: 0, cells: [] }));
      entry.count++;
      entry.sum += sum;
      if (entry.cells.length >= SHOWN) return;
      entry.cells.push([row + this.dataRow, cellColumn(code, row)]);
    };
    const { reason, repairs } = this;
    for (const row of leftOut) note(LEFT_OUT[reason[row]!] as LeftOut, row, amount(row));
    for (const row of repaired)
      for (let bit = 0; bit < REPAIRS.length; bit++)
        if ((repairs[row]! & (1 << bit)) !== 0) note(REPAIRS[bit]!, row, 0);
    return [...REPAIRS, ...LEFT_OUT].flatMap((code) => {
      const entry = code === "" ? undefined : found.get(code);
      if (code === "" || !entry) return [];
      const isLeftOut = (LEFT_OUT as readonly string[]).includes(code);
      const facts = { ...(isLeftOut ? { sum: entry.sum } : {}), ...this.facts.get(code) };
      return [
        {
          code,
          kind: isLeftOut ? "leftOut" : "repaired",
          count: entry.count,
          cells: entry.cells,
          facts,
        } as const,
      ];
    });
  }
}

/** Rows with a mark and without the other mark. A function of columns alone: code compiled for objects is thrown away with the last list that was read. */
function markedRows(marks: Uint8Array, without: Uint8Array | undefined, read: number): Int32Array {
  let count = 0;
  for (let row = 0; row < read; row++) if (marks[row] !== 0) count++;
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < read && count > 0; row++)
    if (marks[row] !== 0 && (without === undefined || without[row] === 0)) rows[kept++] = row;
  return rows.subarray(0, kept);
}
