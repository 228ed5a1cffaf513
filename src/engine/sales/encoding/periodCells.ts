/** The filled cells of a period table, row by row: columns of numbers that grow. */
import { isSum } from "../isSum";
import type { RowFilter } from "../totals/totalsRows";

export class PeriodCells {
  count = 0;
  /** Row and period of each cell; both ascend. */
  rowOf = new Int32Array(1024);
  period = new Uint16Array(1024);
  amount = new Float64Array(1024);

  /** @param periods number of period columns. */
  constructor(private readonly periods: number) {}

  push(row: number, period: number, amount: number): void {
    if (this.count === this.rowOf.length) this.grow();
    this.rowOf[this.count] = row;
    this.period[this.count] = period;
    this.amount[this.count] = amount;
    this.count++;
  }

  private grow(): void {
    const size = this.rowOf.length * 2;
    const [rowOf, period, amount] = [
      new Int32Array(size),
      new Uint16Array(size),
      new Float64Array(size),
    ];
    rowOf.set(this.rowOf);
    period.set(this.period);
    amount.set(this.amount);
    [this.rowOf, this.period, this.amount] = [rowOf, period, amount];
  }

  /** Sum of each of the `rows` rows. */
  rowSums(rows: number): Float64Array {
    const sums = new Float64Array(rows);
    for (let i = 0; i < this.count; i++) sums[this.rowOf[i]!]! += this.amount[i]!;
    return sums;
  }

  /** Every period of a totals row is the sum of that period over the rows `from`..`to` - 1 without `totals`. */
  addUp(
    total: number,
    from: number,
    to: number,
    filter: RowFilter,
    totals: readonly number[]
  ): boolean {
    const skip = new Set([...totals, total]);
    const sums = new Float64Array(this.periods);
    for (let i = this.firstOf(from); i < this.count && this.rowOf[i]! < to; i++) {
      const row = this.rowOf[i]!;
      if (!skip.has(row) && filter(row)) sums[this.period[i]!]! += this.amount[i]!;
    }
    return this.addTo(sums, total, -1) > 1 && sums.every((sum) => isSum(sum, 0));
  }

  /** Every period of a row is the sum of that period over these rows. */
  areSum(row: number, parts: readonly number[]): boolean {
    const sums = new Float64Array(this.periods);
    for (const part of parts) this.addTo(sums, part, 1);
    return this.addTo(sums, row, -1) > 0 && sums.every((sum) => isSum(sum, 0));
  }

  /** @returns how many cells the row has. */
  private addTo(sums: Float64Array, row: number, sign: 1 | -1): number {
    let cells = 0;
    for (let i = this.firstOf(row); i < this.count && this.rowOf[i] === row; i++) {
      sums[this.period[i]!]! += sign * this.amount[i]!;
      cells++;
    }
    return cells;
  }

  /** First cell of a row, or of the next one that has cells. */
  private firstOf(row: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowOf[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
