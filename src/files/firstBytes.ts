import { diskProblem } from "./fileProblem";
import type { FileSource } from "./fileSource";

/** @throws FileProblem where the disk refuses */
export async function firstBytes(source: FileSource, count: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await source.slice(0, count).arrayBuffer());
  } catch (error) {
    throw diskProblem(source.name, error as Error);
  }
}
