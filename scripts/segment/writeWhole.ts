import { renameSync, rmSync, writeFileSync } from "node:fs";
import { messageOf, stop } from "./stop";

/** Writes a file that is there as a whole or not at all: beside its place first, then in its place. A full disk ends the program with a sentence. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    stop(2, `${file} cannot be written: ${messageOf(error)}`);
  }
}
