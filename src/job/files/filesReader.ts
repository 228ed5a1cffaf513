import type { FileSource } from "../../files/fileSource";
import type { ListReader } from "../lists/listReader";
import { originReader } from "../read/originReader";
import { fileOrigin } from "./fileOrigin";

/** Reads lists in files, in place; no workbook has a part in it. */
export function filesReader(files: readonly FileSource[]): ListReader {
  const origin = fileOrigin(files);
  return originReader((work) => work(origin));
}
