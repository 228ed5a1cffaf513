import { readFileSync } from "node:fs";
import { parseCsv } from "hucre";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import { messageOf, stop } from "./stop";

/** A table that an engine has exported: UTF-8 with a header, cells as texts. */
export function readTable(file: string): Cells {
  try {
    const [header = [], ...rows] = parseCsv(readFileSync(file, "utf8"));
    return Object.fromEntries(
      header.map((name, column) => [
        String(name).trim().toLowerCase(),
        rows.map((row) => row[column] ?? ""),
      ])
    );
  } catch (error) {
    return stop(1, `${file} cannot be read: ${messageOf(error)}`);
  }
}
