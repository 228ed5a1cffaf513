import { openCsv, type OpenOptions } from "./csv/openCsv";
import { firstBytes } from "./firstBytes";
import type { FileSource } from "./fileSource";
import type { ListFile } from "./listFile";
import { openParquet } from "./parquet/openParquet";

/** "PAR1": a Parquet file begins with it, whatever it is called. */
const PARQUET = [0x50, 0x41, 0x52, 0x31] as const;

/** Opens a file as what its first bytes say it is. @throws FileProblem, AbortError */
export async function openFile(source: FileSource, options: OpenOptions): Promise<ListFile> {
  const bytes = await firstBytes(source, PARQUET.length);
  const isParquet =
    bytes.length === PARQUET.length && PARQUET.every((byte, i) => bytes[i] === byte);
  return isParquet ? openParquet(source) : openCsv(source, options);
}
