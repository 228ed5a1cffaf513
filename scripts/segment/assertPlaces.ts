import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { messageOf } from "./stop";

type Files = readonly (string | undefined)[];

/**
 * Whether files can be written where they are asked for, as far as it shows before anything is read. What is read is never written over: it is what a
 * mistaken run is begun again from.
 * @throws Error
 */
export function assertPlaces(outputs: Files, inputs: Files): void {
  const read = new Set(inputs.flatMap((file) => (file === undefined ? [] : [placeOf(file)])));
  const written = new Set<string>();
  for (const file of outputs) {
    if (file === undefined) continue;
    assertFolder(file);
    if (existsSync(file) && statSync(file).isDirectory()) throw new Error(`${file} is a folder.`);
    const place = placeOf(file);
    if (read.has(place)) throw new Error(`${file} is an input: name another file to write to.`);
    if (written.has(place)) throw new Error(`${file} is named for two outputs.`);
    written.add(place);
  }
}

function assertFolder(file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to write ${file} into.`);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Error(`${file} cannot be written: ${messageOf(error)}.`, { cause: error });
  }
}

/** The file itself, whatever links lead to it. An address elsewhere ("s3://...") comes out as a name of its own. */
export function placeOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : path.resolve(file);
}
