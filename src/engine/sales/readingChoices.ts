/** Answers to the questions that the data cannot answer. */
export interface ReadingChoices {
  /** 05.06.2025 is 5 June ("day" first) or 6 May ("month" first). */
  readonly dayMonth?: "day" | "month";
  /** Days that Excel made of texts have day and month swapped, or are kept as they stand. */
  readonly realDays?: "swap" | "keep";
  /** The amount of an order stands on each of its lines: it counts once, or each line counts. */
  readonly orderTotal?: "once" | "each";
  /** Rows whose status nobody knows are sales, or are left out. */
  readonly unknownStatus?: "kept" | "out";
  /** Of sums that stand above their parts: the customer is the sum, or the part. */
  readonly sumLevel?: "upper" | "lower";
  /** The decimal mark of numbers written as text: with "," the text 1.234 is 1234. */
  readonly decimalMark?: "." | ",";
  /** ISO code (or text of the currency column) of the only currency to use. */
  readonly currency?: string;
  /** Amounts in these currencies are multiplied by the rate; others are left out. Takes the place of `currency`. */
  readonly rates?: { readonly [code: string]: number };
}
