/** How many of the lines that are used have no profit of their own, and how much of the money they hold. docs/method.md#value. */
import type { BlankProfits } from "../sales";

/** The column that profit comes from, with a 1 in rows where it is blank. */
export interface BlankColumn extends Pick<BlankProfits, "from" | "header"> {
  readonly blank: Uint8Array;
  readonly column: number;
}

const SHOWN = 5;

/**
 * @param reason 0 in rows that are used, by row; amounts by row too
 * @param dataRow source row of row 0
 * @returns undefined where every line that is used has its profit
 */
export function blankProfits(
  { from, header, blank, column }: BlankColumn,
  amounts: Float64Array,
  reason: Uint8Array,
  read: number,
  dataRow: number
): BlankProfits | undefined {
  const cells: (readonly [row: number, column: number])[] = [];
  let count = 0;
  let lines = 0;
  let money = 0;
  let without = 0;
  for (let row = 0; row < read; row++) {
    if (reason[row] !== 0) continue;
    const size = Math.abs(amounts[row]!);
    lines++;
    money += size;
    if (blank[row] === 0) continue;
    count++;
    without += size;
    if (cells.length < SHOWN) cells.push([row + dataRow, column]);
  }
  if (count === 0) return undefined;
  return {
    from,
    header,
    count,
    lines,
    most: isMostlyBlank({ count, lines, without, money }),
    cells,
  };
}

interface Blanks {
  /** Lines without a profit, of so many. */
  readonly count: number;
  readonly lines: number;
  /** Amounts of these lines and of all, returns counted as sales. */
  readonly without: number;
  readonly money: number;
}

/** Whether profit says too little to rank by it. docs/method.md#value. */
export function isMostlyBlank({ count, lines, without, money }: Blanks): boolean {
  return without > money / 2 || (money === 0 && count > lines / 2);
}
