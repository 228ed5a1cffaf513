/** What the encoder is told beside the layout. Plain data. */
import type { ReadingChoices } from "../readingChoices";
import type { FormatRun, SourceHead } from "../layout/layout";
import type { NamedJoin } from "../spelling/joinNamed";

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
  /** Use rows that say that nothing was sold like any other. Default false. */
  readonly keepCancelled?: boolean;
  /** Merged areas of the whole source, zero-based inside it. */
  readonly merges?: SourceHead["merges"];
  readonly choices?: ReadingChoices;
  /** The rows of the user's table Names, as they stand there: [spelling, customer it counts as]. */
  readonly joins?: readonly NamedJoin[];
  /** Currencies by number format for the whole source; default: those of the head, as the layout has them. */
  readonly formatCurrencies?: readonly FormatRun[];
  /** Look for near spellings in finish(). Default: with up to 5,000 customers; nearSpellings() can be called later. */
  readonly nearSpellings?: boolean;
}
