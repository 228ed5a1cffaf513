import type { ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { Cell } from "../../engine/sales/sales";
import { chunksOf } from "../chunksOf";
import type { FileSource } from "../fileSource";
import type { FormatBlock, ListFile } from "../listFile";
import { type CellBlock, rowsOfBytes } from "./rowsOfBytes";
import { survey, type Survey } from "./survey";
import { toUtf8 } from "./toUtf8";

export interface OpenOptions {
  /** Year of days that are written without one. */
  readonly thisYear: number;
  readonly signal?: AbortSignal;
  /** Hears how many bytes of the file have been looked at. */
  readonly onBytes?: (bytes: number) => void;
}

/** Goes over the file once, to know what is in it. @throws FileProblem, AbortError */
export async function openCsv(source: FileSource, options: OpenOptions): Promise<ListFile> {
  return new CsvFile(
    source,
    await survey(source, options.signal, options.onBytes),
    options.thisYear
  );
}

class CsvFile implements ListFile {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: ListFile["rows"];

  constructor(
    private readonly source: FileSource,
    private readonly known: Survey,
    private readonly thisYear: number
  ) {
    this.name = source.name;
    this.rowCount = known.rows;
    this.columnCount = known.columns;
    this.rows = { unit: "line", breaks: known.breaks };
  }

  async head(most: number, signal?: AbortSignal): ReturnType<ListFile["head"]> {
    const count = Math.min(most, this.rowCount);
    const values: Cell[][] = [];
    const numberFormats: string[][] = [];
    const columns = Array.from({ length: this.columnCount }, (_, column) => column);
    for await (const block of this.read(columns, count, true, signal)) {
      for (let row = 0; row < Math.min(block.rowCount, count - block.firstRow); row++) {
        values.push(columns.map((column) => block.values[column]![row]!));
        numberFormats.push(columns.map((column) => block.formats[column]![row]!));
      }
    }
    return { values, numberFormats };
  }

  async *blocks(columns: readonly number[], signal?: AbortSignal): AsyncGenerator<ColumnBlock> {
    for await (const { firstRow, rowCount, values } of this.read(
      columns,
      this.rowCount,
      false,
      signal
    ))
      yield { firstRow, rowCount, columns: values };
  }

  formats(
    columns: readonly number[],
    signal?: AbortSignal
  ): AsyncGenerator<FormatBlock> | undefined {
    return this.known.hasCurrencySigns ? this.allFormats(columns, signal) : undefined;
  }

  private async *allFormats(
    columns: readonly number[],
    signal?: AbortSignal
  ): AsyncGenerator<FormatBlock> {
    for await (const { firstRow, rowCount, formats } of this.read(
      columns,
      this.rowCount,
      true,
      signal
    ))
      yield {
        firstRow,
        values: Array.from({ length: rowCount }, (_, row) => formats.map((column) => column[row]!)),
      };
  }

  private read(
    columns: readonly number[],
    rows: number,
    withFormats: boolean,
    signal: AbortSignal | undefined
  ): AsyncGenerator<CellBlock> {
    const { encoding, separator } = this.known;
    const bytes = toUtf8(chunksOf(this.source, signal), encoding);
    return rowsOfBytes(bytes, { separator, columns, rows, withFormats, thisYear: this.thisYear });
  }
}
