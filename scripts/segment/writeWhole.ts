import { renameSync, rmSync, writeFileSync } from "node:fs";
import { messageOf, stop } from "./stop";

/** Writes files, each as a whole or not at all: beside their places first, then, when all of them are there, in their places. A full disk ends the program with a sentence, and nothing is written. */
export function writeWhole(
  files: readonly (readonly [file: string, content: Uint8Array | string])[]
): void {
  const besideOf = (file: string): string => `${file}.${process.pid}.part`;
  let current = "";
  try {
    for (const [file, content] of files) {
      current = file;
      writeFileSync(besideOf(file), content);
    }
    for (const [file] of files) {
      current = file;
      renameSync(besideOf(file), file);
    }
  } catch (error) {
    for (const [file] of files) rmSync(besideOf(file), { force: true });
    stop(1, `${current} cannot be written: ${messageOf(error)}.`);
  }
}
