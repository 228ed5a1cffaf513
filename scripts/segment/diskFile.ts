import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { ReadableStream as NodeStream } from "node:stream/web";
import type { FileSource } from "../../src/files/fileSource";

/** Read at once: fewer rows are cut than with Node's own 64 kB. */
const PIECE = 1024 * 1024;

/** A file on the disk. @throws Error where it is not there */
export function diskFile(file: string): FileSource {
  return {
    name: path.basename(file),
    size: statSync(file).size,
    stream: () => NodeStream.from(piecesOf(file)) as ReadableStream<Uint8Array>,
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

/** Without what Node's own streams do for each piece. */
async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    for (;;) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(PIECE), 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
