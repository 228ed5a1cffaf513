import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeRows, type DataSpec } from "./data";

/** The path of the seeded rows as JSON; written once a machine. */
export function rowsFile(spec: DataSpec): string {
  const folder = path.join(tmpdir(), "key-customers-bench");
  mkdirSync(folder, { recursive: true });
  const { lines, customers, names, order } = spec;
  const file = path.join(folder, `${lines}-${customers}-${names}-${order}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(makeRows(spec)));
  return file;
}
