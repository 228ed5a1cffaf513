import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeRows, type NameShape, type Order } from "./data";

/** @param text "lines/customers/names/order". @returns path of the JSON file of these rows, made where it is not there. */
export function rowsFile(text: string): string {
  const [lines, customers, names, order] = text.split("/");
  const folder = path.join(tmpdir(), "key-customers-bench");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${text.replaceAll("/", "-")}.json`);
  const spec = { lines: Number(lines), customers: Number(customers) };
  if (!existsSync(file))
    writeFileSync(
      file,
      JSON.stringify(makeRows({ ...spec, names: names as NameShape, order: order as Order }))
    );
  return file;
}
