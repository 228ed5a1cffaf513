/** What the encoder is told beside the layout. Plain data. */
import type { FormatRun, SourceHead } from "../layout";

/** Answers to the questions that the data cannot answer. */
export interface ReadingChoices {
  /** 05.06.2025 is 5 June ("day" first) or 6 May ("month" first). */
  readonly dayMonth?: "day" | "month";
  /** The decimal mark of numbers written as text: with "," the text 1.234 is 1234. */
  readonly decimalMark?: "." | ",";
  /** ISO code (or text of the currency column) of the only currency to use. */
  readonly currency?: string;
  /** Amounts in these currencies are multiplied by the rate; others are left out. Takes the place of `currency`. */
  readonly rates?: { readonly [code: string]: number };
}

export interface EncoderOptions {
  /** Rows of the whole source, header included. */
  readonly rowCount: number;
  /** Serial day of today on this computer; only to recognise future dates. */
  readonly todayDay: number;
  /** Default: as the layout says. */
  readonly date1904?: boolean;
  /**
   * Several lists with one header, read one after the other: rows at which the second and later ones begin, zero-based inside the
   * source (which has the header of the first list only), ascending. Totals are looked for inside each list.
   */
  readonly partStarts?: readonly number[];
  /** Hidden rows as ranges [first, last], zero-based inside the source. */
  readonly hidden?: readonly (readonly [first: number, last: number])[];
  /** Use hidden rows too. Default false. */
  readonly useHidden?: boolean;
  /** Use rows that add up others like any other. Default false. */
  readonly keepTotals?: boolean;
  /** Merged areas of the whole source, zero-based inside it. */
  readonly merges?: SourceHead["merges"];
  readonly choices?: ReadingChoices;
  /** Spellings that the user joins: [spelling, name it belongs to]. */
  readonly joins?: readonly (readonly [spelling: string, name: string])[];
  /** Currencies by number format for the whole source; default: those of the head, as the layout has them. */
  readonly formatCurrencies?: readonly FormatRun[];
  /** Look for near spellings in finish(). Default: with up to 5,000 customers; nearSpellings() can be called later. */
  readonly nearSpellings?: boolean;
}
