/** Currency of each row, as far as a sign in a text, the currency column or a number format shows it. */
export class CurrencyMarks {
  /** ISO codes (or texts of the currency column); 0 = not shown. */
  readonly codes: string[] = [""];
  private indexOfRow: Uint8Array | undefined;

  constructor(private readonly rows: number) {}

  /** No row shows a currency. */
  get none(): boolean {
    return this.indexOfRow === undefined;
  }

  note(row: number, code: string): void {
    let index = this.codes.indexOf(code);
    if (index < 0) {
      if (this.codes.length > 250) return;
      index = this.codes.push(code) - 1;
    }
    this.indexOfRow ??= new Uint8Array(this.rows);
    this.indexOfRow[row] = index;
  }

  /** Index into `codes`. */
  at(row: number): number {
    return this.indexOfRow ? this.indexOfRow[row]! : 0;
  }
}
