import { readFileSync } from "node:fs";
import { parseCsv } from "hucre";
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import { Refusal } from "./refusal";
import { messageOf } from "./stop";

/** A table that an engine has exported: Parquet, or CSV in UTF-8 with a header. @throws Refusal where it cannot be read */
export async function readTable(file: string): Promise<Cells> {
  try {
    return /\.parquet$/i.test(file)
      ? await parquetCells(file)
      : csvCells(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Refusal(1, `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function csvCells(text: string): Cells {
  const [header = [], ...rows] = parseCsv(text);
  return Object.fromEntries(
    header.map((name, column) => [
      String(name).trim().toLowerCase(),
      rows.map((row) => row[column] ?? ""),
    ])
  );
}

/** Also a table without rows has columns. */
async function parquetCells(path: string): Promise<Cells> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const rows = await parquetReadObjects({ file, metadata });
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  return Object.fromEntries(
    names.map((name) => [name.toLowerCase(), rows.map((row): unknown => row[name])])
  );
}
