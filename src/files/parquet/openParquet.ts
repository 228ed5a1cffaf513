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
  const scan = await parquetScan({ file, metadata, parsers: daysAsNumbers, geoparquet: false });
  return new ParquetFile(source.name, metadata, scan);
}

class ParquetFile implements ListFile {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly unit = "row";
  private readonly columns: readonly {
    readonly name: string;
    readonly format: string;
  }[];

  constructor(
    readonly name: string,
    metadata: FileMetaData,
    private readonly scan: ParquetScan
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
    const every = this.columns.map((_, column) => column);
    const values: Cell[][] = [];
    for await (const { rowCount, columns } of this.blocks(every, signal)) {
      for (let row = 0; row < rowCount && values.length < most; row++)
        values.push(columns.map((cells) => cells[row]!));
      if (values.length >= most) break;
    }
    const formats = this.columns.map(({ format }) => format);
    const names = formats.map(() => "General");
    return { values, numberFormats: values.map((_, row) => (row === 0 ? names : formats)) };
  }

  async *blocks(columns: readonly number[], signal?: AbortSignal): AsyncGenerator<ColumnBlock> {
    yield {
      firstRow: 0,
      rowCount: 1,
      columns: columns.map((column) => [this.columns[column]!.name]),
    };
    for (const { rowStart, rowEnd } of this.scan.ranges) {
      signal?.throwIfAborted();
      const read: Cell[][] = [];
      for (const column of columns) read.push(await this.cells(column, rowStart, rowEnd));
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

  lineOf(row: number): number {
    return row;
  }

  private async cells(column: number, rowStart: number, rowEnd: number): Promise<Cell[]> {
    const { name } = this.columns[column]!;
    try {
      const data = await this.scan.readColumn({ column: name, rowStart, rowEnd });
      return Array.from(data as ArrayLike<unknown>, cellOf);
    } catch (error) {
      throw damaged(this.name, error);
    }
  }
}

function damaged(file: string, error: unknown): FileProblem {
  return new FileProblem({ code: "fileDamaged", facts: { file } }, error);
}
