/** What beside its numbers only the whole column can tell: which side of a ledger the sales are on, and whether "K" and "M" count. */
import type { NumberReading } from "../text/readNumberText";

export class ColumnSigns {
  private readonly sides = { debit: [] as number[], credit: [] as number[] };
  private readonly shortened: number[] = [];

  note(index: number, { side, multiple }: NumberReading): void {
    if (side) this.sides[side].push(index);
    if (multiple) this.shortened.push(index);
  }

  /**
   * Gives the rarer side of a ledger its minus, and takes "K" and "M" only where most of the column has them.
   * @param count how many of `values` are there.
   * @returns indices of shortened amounts that cannot be trusted.
   */
  decide(values: Float64Array, count: number): readonly number[] {
    const { debit, credit } = this.sides;
    for (const index of credit.length > debit.length ? debit : credit) values[index]! *= -1;
    if (this.shortened.length === 0) return [];
    let filled = 0;
    for (let i = 0; i < count; i++) if (values[i] !== 0) filled++;
    return this.shortened.length * 2 >= filled ? [] : this.shortened;
  }
}
