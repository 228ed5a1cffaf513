import type { AsyncBuffer, FileMetaData, ParquetScan, RowGroup, SchemaTree } from "hyparquet";
import type { ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { Cell } from "../../engine/sales/sales";
import { diskProblem, FileProblem, isOfDisk } from "../fileProblem";
import type { FileSource } from "../fileSource";
import type { ListFile } from "../listFile";
import { cellsOf, cellParsers, formatOf, markDecimals } from "./cells";
import { chunkCells, chunkRange, simpleChunk } from "./chunkCells";
import { parquetMetadataAsync, parquetScan, parquetSchema } from "./hyparquet";

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
  const said = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw problemOf(source.name, error);
  });
  const metadata = { ...said, schema: said.schema.map(markDecimals) };
  const codec = metadata.row_groups
    .flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec ?? ""))
    .find((one) => one !== "" && !CODECS.has(one));
  if (codec !== undefined)
    throw new FileProblem({ code: "fileCodec", facts: { file: source.name, codec } });
  // A scan keeps what it decoded last of each column: none outlives its pass over the rows.
  const scan = (columns: string[]): Promise<ParquetScan> =>
    parquetScan({ file, metadata, columns, parsers: cellParsers, geoparquet: false });
  return new ParquetFile(source.name, metadata, file, scan);
}

/** A column without lists or groups. */
interface Column {
  readonly name: string;
  readonly format: string;
  readonly tree: SchemaTree;
}

interface Group {
  readonly start: number;
  readonly rows: number;
  readonly chunks: RowGroup["columns"];
}

class ParquetFile implements ListFile {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows = { unit: "row" } as const;
  private readonly columns: readonly Column[];
  private readonly groups: readonly Group[];

  constructor(
    readonly name: string,
    metadata: FileMetaData,
    private readonly file: AsyncBuffer,
    private readonly scan: (columns: string[]) => Promise<ParquetScan>
  ) {
    // Lists and groups are no columns of cells.
    this.columns = parquetSchema(metadata)
      .children.filter(
        ({ children, element }) => children.length === 0 && element.repetition_type !== "REPEATED"
      )
      .map((tree) => ({ name: tree.element.name, format: formatOf(tree.element), tree }));
    let start = 0;
    this.groups = metadata.row_groups.map(({ columns: chunks, num_rows: count }) => {
      const rows = Number(count);
      start += rows;
      return { start: start - rows, rows, chunks };
    });
    // The names of the columns stand above the rows, as a header does.
    this.rowCount = Number(metadata.num_rows) + 1;
    this.columnCount = this.columns.length;
  }

  async head(most: number, signal?: AbortSignal): ReturnType<ListFile["head"]> {
    const rowCount = Math.min(most, this.rowCount);
    const columns: Cell[][] = [];
    for (const column of this.columns) {
      const cells: Cell[] = [column.name];
      const scan = await this.scan([column.name]);
      for (const group of this.groups) {
        signal?.throwIfAborted();
        if (cells.length >= rowCount) break;
        const count = Math.min(group.rows, rowCount - cells.length);
        for (const cell of await this.cells(scan, group, column, count)) cells.push(cell);
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
    const needed = columns.map((column) => this.columns[column]!);
    const names = needed.map(({ name }) => name);
    yield { firstRow: 0, rowCount: 1, columns: names.map((name) => [name]) };
    const scan = await this.scan(names);
    for (const group of this.groups) {
      signal?.throwIfAborted();
      const read: Cell[][] = [];
      for (const column of needed) read.push(await this.cells(scan, group, column, group.rows));
      for (let from = 0; from < group.rows; from += ROWS) {
        signal?.throwIfAborted();
        const rowCount = Math.min(ROWS, group.rows - from);
        yield {
          firstRow: 1 + group.start + from,
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

  /** The first `count` rows of a group. */
  private async cells(
    scan: ParquetScan,
    { start, rows, chunks }: Group,
    { name, tree }: Column,
    count: number
  ): Promise<Cell[]> {
    const chunk = chunks.find(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
    // By an index of its pages only those that are needed are read.
    const meta = count < rows && chunk?.offset_index_offset ? undefined : simpleChunk(chunk);
    try {
      const cells =
        meta && chunkCells(await this.file.slice(...chunkRange(meta)), count, meta, tree);
      if (cells !== undefined) return cells;
      const data = await scan.readColumn({ column: name, rowStart: start, rowEnd: start + count });
      return cellsOf(data as ArrayLike<unknown>, tree.element);
    } catch (error) {
      throw problemOf(this.name, error);
    }
  }
}

/** What the disk or the browser refuses is whole: it has to be added again, not made again. */
function problemOf(file: string, error: unknown): FileProblem {
  return isOfDisk(error as Error)
    ? diskProblem(file, error as Error)
    : new FileProblem({ code: "fileDamaged", facts: { file } }, error);
}
