/** Which decimal mark the texts of a column use. "1.234" alone is open; any other text of the column can decide it. */
import type { Issue } from "../rows/issue";
import type { NumberReading } from "../text/readNumberText";

interface Open {
  readonly index: number;
  readonly asDecimal: number;
  readonly mark: "." | ",";
}

export class DecimalMarks {
  private readonly open: Open[] = [];
  private points = 0;
  private commas = 0;
  private openPoints = 0;
  private sample = "";
  private openSample = "";
  private openValue = 0;
  private sampleIndex = 0;

  note(index: number, text: string, reading: NumberReading): void {
    if (this.sample === "") [this.sample, this.sampleIndex] = [text, index];
    if (reading.asDecimal !== undefined && reading.mark !== "") {
      this.open.push({ index, asDecimal: reading.asDecimal, mark: reading.mark });
      if (this.openSample === "") [this.openSample, this.openValue] = [text, reading.value];
      if (reading.mark === ".") this.openPoints++;
    } else if (reading.mark === ".") this.points++;
    else if (reading.mark === ",") this.commas++;
  }

  /**
   * Decides the open texts and corrects `values` at the indices that were noted. Without any proof the mark is taken as a thousands mark, since money
   * seldom has three decimals, and the question is returned.
   */
  decide(
    values: Float64Array,
    cellOf: (index: number) => readonly [row: number, column: number],
    choice: "." | "," | undefined
  ): Issue | undefined {
    if (this.open.length === 0) return undefined;
    const proven = this.points === this.commas ? undefined : this.points > this.commas ? "." : ",";
    const guess = this.openPoints * 2 >= this.open.length ? "," : ".";
    const decimal = choice ?? proven ?? guess;
    for (const { index, asDecimal, mark } of this.open) {
      if (mark === decimal) values[index] = asDecimal;
    }
    if (choice !== undefined || proven !== undefined) return undefined;
    const first = this.open[0]!;
    return {
      code: "decimalMark",
      kind: "question",
      count: this.open.length,
      cells: this.open.slice(0, 5).map(({ index }) => cellOf(index)),
      facts: {
        text: this.openSample,
        asThousands: this.openValue,
        asDecimal: first.asDecimal,
        reading: decimal,
        mark: first.mark,
      },
    };
  }

  /** Whether any text was read. */
  get any(): boolean {
    return this.sample !== "";
  }

  /** The first text that was read, and as what; after decide(). */
  facts(values: Float64Array): Record<string, string | number> {
    return this.any ? { text: this.sample, value: values[this.sampleIndex]! } : {};
  }
}
