/** Currencies are never added together: with several of them only one is used, or what has a rate. docs/reading.md#currencies. */
import type { Issue } from "../rows/issue";
import type { FormatRun } from "../layout/layout";
import { isBlank } from "../text/isBlank";
import { currencyCode } from "../words/currencies";
import type { CurrencyMarks } from "../columns/currencyMarks";
import type { ReadingChoices } from "../readingChoices";
import type { RowLedger } from "../rows/rowLedger";
import type { TextColumn } from "../columns/textColumn";

export interface CurrencySources {
  readonly column: TextColumn | undefined;
  readonly marks: CurrencyMarks;
  readonly runs: readonly FormatRun[];
}

export interface CurrencyDecision {
  /** Of the money that is used: ISO code, or the text of the currency column; "" where nothing shows it, and with rates. */
  readonly currency: string;
  /** The question, where there are several currencies and no answer was given. */
  readonly question?: Issue;
  /** What the money of a row is multiplied by. */
  readonly rateOf?: (row: number) => number;
}

/**
 * Leaves out the rows in other currencies, or gives the rates to multiply by. A row that shows no currency counts as the
 * main one: the one with most rows.
 */
export function mixedCurrencies(
  sources: CurrencySources,
  read: number,
  ledger: RowLedger,
  amounts: Float64Array,
  choices: ReadingChoices,
  column: number
): CurrencyDecision {
  const { codes, currencyOf } = collect(sources, read, ledger.dataRow);
  if (codes.length < 2) return { currency: "" };
  const rows = codes.map(() => 0);
  const sums = codes.map(() => 0);
  for (let row = 0; row < read; row++) {
    if (ledger.reason[row] !== 0 || amounts[row] === 0) continue;
    rows[currencyOf[row]!]!++;
    sums[currencyOf[row]!]! += amounts[row]!;
  }
  const met = codes.map((_, i) => i).filter((i) => i > 0 && rows[i]! > 0);
  const wanted = choices.currency === undefined ? "" : codeOf(choices.currency);
  if (
    met.length < 2 &&
    choices.rates === undefined &&
    (wanted === "" || codes[met[0]!] === wanted)
  ) {
    return { currency: codes[met[0] ?? 0]! };
  }
  const main = [...met].sort((a, b) => rows[b]! - rows[a]! || (codes[a]! < codes[b]! ? -1 : 1))[0];
  const chosen = wanted === "" ? main : codes.indexOf(wanted);
  const rates = choices.rates ?? {};
  const rateOf = codes.map((code, i) => rates[code] ?? (i === 0 || i === chosen ? 1 : 0));
  let first = -1;
  for (let row = 0; row < read; row++) {
    if (rateOf[currencyOf[row]!] !== 0 || amounts[row] === 0) continue;
    ledger.leaveOut(row, "otherCurrency", column);
    if (first < 0) first = row;
  }
  if (choices.rates !== undefined)
    return { currency: "", rateOf: (row) => rateOf[currencyOf[row]!]! };
  if (choices.currency !== undefined) return { currency: wanted };
  const facts: Record<string, string | number> = {
    main: codes[main ?? 0]!,
    currencies: met.length,
  };
  met
    .sort((a, b) => rows[b]! - rows[a]!)
    .slice(0, 6)
    .forEach((i, n) => {
      facts[`code${n + 1}`] = codes[i]!;
      facts[`rows${n + 1}`] = rows[i]!;
      facts[`sum${n + 1}`] = sums[i]!;
    });
  const cells = first < 0 ? [] : [[first + ledger.dataRow, column] as const];
  const question = {
    code: "currencies",
    kind: "question",
    count: met.length,
    cells,
    facts,
  } as const;
  return { currency: codes[main ?? 0]!, question };
}

/** Code of each row from the currency column, else a sign in a text, else the number format; 0 = none shown. */
function collect({ column, marks, runs }: CurrencySources, read: number, dataRow: number) {
  const codes = [""];
  const indexOf = (code: string) => {
    const known = codes.indexOf(code);
    return known >= 0 ? known : codes.push(code) - 1;
  };
  if (!column && marks.none && runs.length === 0) return { codes, currencyOf: new Uint16Array(0) };
  const currencyOf = new Uint16Array(read);
  for (const { firstRow, lastRow, currency } of runs) {
    const index = indexOf(currency);
    currencyOf.fill(
      index,
      Math.max(0, firstRow - dataRow),
      Math.max(0, Math.min(read, lastRow - dataRow + 1))
    );
  }
  const markIndex = marks.none ? [] : marks.codes.map(indexOf);
  const textIndex = column ? indicesOf(column, indexOf) : [];
  for (let row = 0; row < read; row++) {
    const mark = marks.at(row);
    if (mark > 0) currencyOf[row] = markIndex[mark]!;
    const text = column ? textIndex[column.index[row]!]! : 0;
    if (text > 0) currencyOf[row] = text;
  }
  return { codes, currencyOf };
}

/** A column with hundreds of different texts is no currency column. */
function indicesOf(column: TextColumn, indexOf: (code: string) => number): number[] {
  if (column.names.length > 200) return column.names.map(() => 0);
  return column.names.map((text) => (isBlank(text) ? 0 : indexOf(codeOf(text))));
}

function codeOf(text: string): string {
  return currencyCode(text) || text.trim().toUpperCase();
}
