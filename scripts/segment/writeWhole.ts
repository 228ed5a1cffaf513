import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { messageOf, stop } from "./stop";

/**
 * Writes files, all of them or none: beside their places first, then, when all of them are there, in their places. Where one cannot be put there, those before it
 * are what they were. A full disk ends the program with a sentence.
 */
export function writeWhole(
  files: readonly (readonly [file: string, content: Uint8Array | string])[]
): void {
  const besideOf = (file: string): string => `${file}.${process.pid}.part`;
  const formerOf = (file: string): string => `${file}.${process.pid}.former`;
  const earlier = files.slice(0, -1).map(([file]) => file);
  const put: string[] = [];
  let current = "";
  try {
    for (const [file, content] of files) {
      current = file;
      writeFileSync(besideOf(file), content);
    }
    for (const [file] of files) {
      current = file;
      // The last one replaces what is there, or does not: nothing comes after it.
      if (earlier.includes(file) && existsSync(file)) renameSync(file, formerOf(file));
      put.push(file);
      renameSync(besideOf(file), file);
    }
  } catch (error) {
    for (const [file] of files) rmSync(besideOf(file), { force: true });
    for (const file of put.filter((one) => earlier.includes(one)))
      if (existsSync(formerOf(file))) renameSync(formerOf(file), file);
      else rmSync(file, { force: true });
    stop(1, `${current} cannot be written: ${messageOf(error)}.`);
  }
  for (const file of earlier) rmSync(formerOf(file), { force: true });
}
