import { chunksOf } from "../chunksOf";
import type { FileSource } from "../fileSource";
import { CodePageGuess, type Encoding, Utf8Check, utf16Of } from "./encoding";
import { RowCount } from "./rowCount";
import { separatorOf } from "./separator";
import { toUtf8 } from "./toUtf8";

/** Enough for the first ten lines. */
const BEGINNING = 256 * 1024;

/** What has to be known of a CSV file before its rows are read. */
export interface Survey extends Pick<RowCount, "rows" | "columns" | "hasCurrencySigns" | "breaks"> {
  readonly encoding: Encoding;
  readonly separator: string;
}

/**
 * Goes once over all bytes: which encoding they are in, what separates the cells, how many rows there are, and what is wrong with them.
 * @throws FileProblem, AbortError
 */
export async function survey(
  source: FileSource,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void
): Promise<Survey> {
  const beginning = await beginningOf(source, signal);
  const utf16 = utf16Of(beginning);
  // Signs that separate and end are the same bytes in UTF-8 and in the code pages: which of them it is shows on the way.
  const separator = separatorOf(new TextDecoder(utf16 ?? "utf-8").decode(beginning));
  const count = new RowCount(source.name, separator);
  const check = new Utf8Check();
  for await (const bytes of toUtf8(chunksOf(source, signal, onBytes), utf16 ?? "utf-8")) {
    count.add(bytes);
    check.add(bytes);
  }
  count.finish();
  check.add(new Uint8Array(0), true);
  const encoding = utf16 ?? (check.isValid ? "utf-8" : await codePageOf(source, signal));
  const { rows, columns, breaks } = count;
  // Where code pages have such signs is not looked at.
  const hasCurrencySigns = count.hasCurrencySigns || !encoding.startsWith("utf");
  return { encoding, separator, rows, columns, hasCurrencySigns, breaks };
}

async function beginningOf(source: FileSource, signal?: AbortSignal): Promise<Uint8Array> {
  const bytes = new Uint8Array(BEGINNING);
  let length = 0;
  for await (const chunk of chunksOf(source, signal)) {
    const part = chunk.subarray(0, BEGINNING - length);
    bytes.set(part, length);
    length += part.length;
    if (length === BEGINNING) break;
  }
  return bytes.subarray(0, length);
}

async function codePageOf(source: FileSource, signal?: AbortSignal): Promise<Encoding> {
  const guess = new CodePageGuess();
  for await (const bytes of chunksOf(source, signal)) guess.add(bytes);
  return guess.finish();
}
