import { parquetMetadataAsync, parquetScan, parquetSchema } from "hyparquet";
import type { AsyncBuffer, FileMetaData, ParquetScan } from "hyparquet";
import type { ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { Cell } from "../../engine/sales/sales";
import { FileProblem } from "../fileProblem";
import type { FileSource } from "../fileSource";
import type { ListFile } from "../listFile";
import { cellOf, daysAsNumbers, formatOf } from "./cells";

/** Rows of a block, as of a CSV file. */
const ROWS = 4096;
/** What can be unpacked here. */
const CODECS: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY"]);

/** Reads what a Parquet file says of itself, at its end. Its columns have types: nothing is guessed from texts. @throws FileProblem */
export async function openParquet(source: FileSource): Promise<ListFile> {
  const file: AsyncBuffer = {
    byteLength: source.size,
    slice: (from, to = source.size) => source.slice(from, to).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw damaged(source.name, error);
  });
  const codec = metadata.row_groups
    .flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec ?? ""))
    .find((one) => one !== "" && !CODECS.has(one));
  if (codec !== undefined)
    throw new FileProblem({ code: "fileCodec", facts: { file: source.name, codec } });
  // A scan keeps what it decoded last of each column: none outlives its pass over the rows.
  const scan = (columns: string[]): Promise<ParquetScan> =>
    parquetScan({ file, metadata, columns, parsers: daysAsNumbers, geoparquet: false });
  return new ParquetFile(source.name, metadata, scan);
}

class ParquetFile implements ListFile {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows = { unit: "row" } as const;
  private readonly columns: readonly {
    readonly name: string;
    readonly format: string;
  }[];

  constructor(
    readonly name: string,
    metadata: FileMetaData,
    private readonly scan: (columns: string[]) => Promise<ParquetScan>
  ) {
    // Lists and groups are no columns of cells.
    this.columns = parquetSchema(metadata)
      .children.filter(
        ({ children, element }) => children.length === 0 && element.repetition_type !== "REPEATED"
      )
      .map(({ element }) => ({ name: element.name, format: formatOf(element) }));
    // The names of the columns stand above the rows, as a header does.
    this.rowCount = Number(metadata.num_rows) + 1;
    this.columnCount = this.columns.length;
  }

  async head(most: number, signal?: AbortSignal): ReturnType<ListFile["head"]> {
    const rowCount = Math.min(most, this.rowCount);
    const columns: Cell[][] = [];
    for (const { name } of this.columns) {
      const cells: Cell[] = [name];
      const scan = await this.scan([name]);
      for (const { rowStart, rowEnd } of scan.ranges) {
        signal?.throwIfAborted();
        if (cells.length >= rowCount) break;
        const end = Math.min(rowEnd, rowStart + rowCount - cells.length);
        for (const cell of await this.cells(scan, name, rowStart, end)) cells.push(cell);
      }
      columns.push(cells);
    }
    const values = Array.from({ length: rowCount }, (_, row) =>
      columns.map((cells) => cells[row]!)
    );
    const formats = this.columns.map(({ format }) => format);
    const names = formats.map(() => "General");
    return { values, numberFormats: values.map((_, row) => (row === 0 ? names : formats)) };
  }

  async *blocks(columns: readonly number[], signal?: AbortSignal): AsyncGenerator<ColumnBlock> {
    const names = columns.map((column) => this.columns[column]!.name);
    yield { firstRow: 0, rowCount: 1, columns: names.map((name) => [name]) };
    const scan = await this.scan(names);
    for (const { rowStart, rowEnd } of scan.ranges) {
      signal?.throwIfAborted();
      const read: Cell[][] = [];
      for (const name of names) read.push(await this.cells(scan, name, rowStart, rowEnd));
      for (let from = 0; from < rowEnd - rowStart; from += ROWS) {
        signal?.throwIfAborted();
        const rowCount = Math.min(ROWS, rowEnd - rowStart - from);
        yield {
          firstRow: 1 + rowStart + from,
          rowCount,
          columns: read.map((cells) => cells.slice(from, from + rowCount)),
        };
      }
    }
  }

  /** No number format says what its type does not. */
  formats(): undefined {
    return undefined;
  }

  private async cells(
    scan: ParquetScan,
    column: string,
    rowStart: number,
    rowEnd: number
  ): Promise<Cell[]> {
    try {
      const data = await scan.readColumn({ column, rowStart, rowEnd });
      return Array.from(data as ArrayLike<unknown>, cellOf);
    } catch (error) {
      throw damaged(this.name, error);
    }
  }
}

function damaged(file: string, error: unknown): FileProblem {
  return new FileProblem({ code: "fileDamaged", facts: { file } }, error);
}
