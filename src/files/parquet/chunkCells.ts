/**
 * The cells of a column in a row group, decoded page by page: a value that stands in a dictionary is made a cell once, not for each row. hyparquet's
 * own way builds nested lists even where there are none, and takes three times as long.
 */
import type { ColumnChunk, ColumnMetaData, DataReader, PageHeader, SchemaTree } from "hyparquet";
import type { Cell } from "../../engine/sales/sales";
import { cellsOf, cellParsers } from "./cells";
import {
  convert,
  decompressPage,
  DEFAULT_PARSERS,
  parquetHeader,
  readPlain,
  readRleBitPackedHybrid,
} from "./hyparquet";

type ColumnDecoder = Parameters<typeof convert>[1];

/** What nearly all writers use, levels included; a chunk that names others is left to hyparquet before it is read. */
const ENCODINGS: ReadonlySet<string> = new Set([
  ...["PLAIN", "PLAIN_DICTIONARY", "RLE_DICTIONARY"],
  ...["RLE", "BIT_PACKED"],
]);

/** The chunk of a column without lists, if it can be decoded here. */
export function simpleChunk(chunk: ColumnChunk | undefined): ColumnMetaData | undefined {
  const meta = chunk?.meta_data;
  const isSimple =
    chunk?.file_path === undefined &&
    meta !== undefined &&
    meta.type !== "BOOLEAN" &&
    meta.encodings.every((encoding) => ENCODINGS.has(encoding));
  return isSimple ? meta : undefined;
}

/** Where its pages stand in the file. */
export function chunkRange(meta: ColumnMetaData): readonly [from: number, to: number] {
  const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
  return [from, from + Number(meta.total_compressed_size)];
}

/**
 * @param bytes of the chunk
 * @param rows so many of its first rows
 * @returns undefined where a page is in an encoding that the chunk does not name: it is left to hyparquet as well
 * @throws Error where the bytes are not what they say they are
 */
export function chunkCells(
  bytes: ArrayBuffer,
  rows: number,
  meta: ColumnMetaData,
  column: SchemaTree
): Cell[] | undefined {
  const decoder: ColumnDecoder = {
    pathInSchema: meta.path_in_schema,
    type: meta.type,
    element: column.element,
    schemaPath: [column],
    codec: meta.codec,
    parsers: { ...DEFAULT_PARSERS, ...cellParsers },
  };
  const reader: DataReader = { view: new DataView(bytes), offset: 0 };
  const cells = new Array<Cell>(rows);
  let dictionary: readonly Cell[] = [];
  for (let row = 0; row < rows;) {
    const header = parquetHeader(reader);
    const packed = new Uint8Array(bytes, reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (header.type === "DICTIONARY_PAGE") {
      const page = readerOf(unpacked(packed, header.uncompressed_page_size, decoder));
      dictionary = plainCells(page, header.dictionary_page_header!.num_values, decoder);
      continue;
    }
    const page = openPage(header, packed, decoder);
    const filled = page.levels?.reduce((sum, level) => sum + level, 0) ?? page.count;
    const isCoded = page.encoding.endsWith("_DICTIONARY");
    if (!isCoded && page.encoding !== "PLAIN") return undefined;
    place(cells, row, {
      levels: filled === page.count ? undefined : page.levels,
      count: Math.min(page.count, rows - row),
      values: isCoded ? dictionary : plainCells(page.reader, filled, decoder),
      codes: isCoded ? codesOf(page.reader, filled) : undefined,
    });
    row += page.count;
  }
  return cells;
}

interface Page {
  /** Rows, of which those have a value whose level is 1. */
  readonly count: number;
  readonly levels: Uint8Array | undefined;
  readonly encoding: string;
  /** At the first value. */
  readonly reader: DataReader;
}

function openPage(header: PageHeader, packed: Uint8Array, decoder: ColumnDecoder): Page {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const { num_values: count, encoding } = (first ?? second)!;
  const isOptional = decoder.element.repetition_type !== "REQUIRED";
  const levels = isOptional ? new Uint8Array(count) : undefined;
  if (second === undefined) {
    const reader = readerOf(unpacked(packed, header.uncompressed_page_size, decoder));
    if (levels !== undefined) readRleBitPackedHybrid(reader, 1, levels);
    return { count, levels, encoding, reader };
  }
  // In the second version the levels stand before what is packed, and the header tells their length.
  const length = second.definition_levels_byte_length;
  if (levels !== undefined) readRleBitPackedHybrid(readerOf(packed), 1, levels, length);
  const size = header.uncompressed_page_size - length;
  const values = packed.subarray(length);
  // A page of blanks alone has no values to unpack.
  const isPacked = second.is_compressed !== false && size > 0;
  return {
    count,
    levels,
    encoding,
    reader: readerOf(isPacked ? unpacked(values, size, decoder) : values),
  };
}

function plainCells(reader: DataReader, count: number, decoder: ColumnDecoder): Cell[] {
  const { type, element } = decoder;
  const values = convert(readPlain(reader, type, count, element.type_length), decoder);
  return cellsOf(values as ArrayLike<unknown>, element);
}

/** Places in the dictionary. */
function codesOf(reader: DataReader, count: number): Int32Array {
  const codes = new Int32Array(count);
  if (count === 0) return codes;
  const width = reader.view.getUint8(reader.offset++);
  // With one value in the dictionary nothing is written.
  if (width > 0)
    readRleBitPackedHybrid(reader, width, codes, reader.view.byteLength - reader.offset);
  return codes;
}

function place(
  cells: Cell[],
  row: number,
  {
    count,
    levels,
    values,
    codes,
  }: {
    readonly count: number;
    readonly levels: Uint8Array | undefined;
    readonly values: readonly Cell[];
    readonly codes: Int32Array | undefined;
  }
): void {
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (levels !== undefined && levels[i] === 0) {
      cells[row + i] = "";
      continue;
    }
    const value = values[codes === undefined ? next : codes[next]!];
    if (value === undefined) throw new Error("A value that the page does not have.");
    cells[row + i] = value;
    next++;
  }
}

function unpacked(bytes: Uint8Array, size: number, { codec }: ColumnDecoder): Uint8Array {
  return decompressPage(bytes, size, codec, undefined);
}

function readerOf(bytes: Uint8Array): DataReader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}
