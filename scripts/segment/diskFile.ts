import { createReadStream, statSync } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { FileSource } from "../../src/files/fileSource";

/** Pieces of a file that are read at once: fewer rows are cut than with Node's own 64 kB. */
const PIECE = 1024 * 1024;

/** A file on the disk. @throws Error where it is not there */
export function diskFile(file: string): FileSource {
  return {
    name: path.basename(file),
    size: statSync(file).size,
    stream: () =>
      Readable.toWeb(
        createReadStream(file, { highWaterMark: PIECE })
      ) as ReadableStream<Uint8Array>,
    slice: (from, to) => ({
      async arrayBuffer() {
        const handle = await open(file);
        try {
          const bytes = new Uint8Array(to - from);
          const { bytesRead } = await handle.read(bytes, 0, to - from, from);
          return bytes.buffer.slice(0, bytesRead);
        } finally {
          await handle.close();
        }
      },
    }),
  };
}
