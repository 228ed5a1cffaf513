import { FileProblem } from "./fileProblem";
import type { FileSource } from "./fileSource";

/** @throws FileProblem where the disk refuses */
export async function firstBytes(source: FileSource, count: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await source.slice(0, count).arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileProblem({ code: "fileUnreadable", facts: { file: source.name, reason } }, error);
  }
}
