/** Whether 05.06.2025 is 5 June or 6 May: texts that can be one only prove it for the whole column. docs/reading.md#dates. */
import type { Issue } from "../rows/issue";
import type { DateReading } from "../text/readDateText";

export type DayMonth = "day" | "month";

export class DayMonthOrder {
  /** Open rows, with the day that each is with the month first. */
  private readonly rows: number[] = [];
  private readonly monthFirst: number[] = [];
  private readonly proofs = { day: 0, month: 0 };
  private sample = "";
  /** The order in use; after decide(). */
  order: DayMonth = "day";

  /** The texts agree on an order, and none of them can be read both ways. */
  get provenWithoutDoubt(): boolean {
    const { day, month } = this.proofs;
    return this.rows.length === 0 && day > 0 !== month > 0;
  }

  /** @returns whether the text is open; `day` then has its day with the day first. */
  note(row: number, text: string, reading: DateReading): boolean {
    if (reading.order !== "") this.proofs[reading.order]++;
    if (reading.monthFirst === 0) return false;
    if (this.sample === "") this.sample = text;
    this.rows.push(row);
    this.monthFirst.push(reading.monthFirst);
    return true;
  }

  /**
   * Calls `set` with the day of every open row.
   * @param day of each row, read with the day first.
   * @returns the question, where nothing proves the order, or the texts contradict each other.
   */
  decide(
    day: Int32Array,
    todayDay: number,
    choice: DayMonth | undefined,
    cellOf: (row: number) => readonly [row: number, column: number],
    set: (row: number, day: number) => void
  ): Issue | undefined {
    const { rows, monthFirst, proofs } = this;
    const proven = larger(proofs.day, proofs.month);
    const [first] = rows;
    if (first === undefined) {
      this.order = proven ?? "day";
      return undefined;
    }
    const dayFirstDay = day[first]!;
    // An order in which days lie in the future, while the other has none there, is the wrong one.
    const future = (days: readonly number[]) => Number(days.some((one) => one > todayDay));
    const byFuture = larger(future(monthFirst), future(rows.map((row) => day[row]!)));
    this.order = choice ?? proven ?? byFuture ?? "day";
    rows.forEach((row, i) => set(row, this.order === "month" ? monthFirst[i]! : day[row]!));
    const contradicted = proofs.day > 0 && proofs.month > 0;
    if (choice !== undefined || ((proven ?? byFuture) !== undefined && !contradicted))
      return undefined;
    return {
      code: "dayMonthOrder",
      kind: "question",
      count: rows.length,
      cells: rows.slice(0, 5).map(cellOf),
      facts: {
        text: this.sample,
        dayFirstDay,
        monthFirstDay: monthFirst[0]!,
        reading: this.order,
      },
    };
  }
}

function larger(day: number, month: number): DayMonth | undefined {
  if (day === month) return undefined;
  return day > month ? "day" : "month";
}
