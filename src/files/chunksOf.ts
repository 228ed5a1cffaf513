import { diskProblem, FileProblem, isOfDisk } from "./fileProblem";
import { firstBytes } from "./firstBytes";
import type { FileSource } from "./fileSource";

const GZIP = [0x1f, 0x8b] as const;

/**
 * The bytes of a file from beginning to end, unpacked where it is packed by gzip: its first bytes say so, whatever its name.
 * @param onBytes hears how many bytes of the file itself have been taken.
 * @throws FileProblem where the disk refuses, or the packing is damaged; AbortError
 */
export async function* chunksOf(
  source: FileSource,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void
): AsyncGenerator<Uint8Array> {
  const packed = await isPacked(source);
  let taken = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      taken += chunk.length;
      onBytes?.(taken);
      controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
  });
  const whole = source.stream().pipeThrough(counted);
  const reader = (packed ? whole.pipeThrough(new DecompressionStream("gzip")) : whole).getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw problemOf(error, source.name, packed);
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever has enough, or was stopped, lets the file go.
    await reader.cancel().catch(() => undefined);
  }
}

async function isPacked(source: FileSource): Promise<boolean> {
  const [first, second] = await firstBytes(source, GZIP.length);
  return first === GZIP[0] && second === GZIP[1];
}

/** Everything but what the disk says that happens to a packed file is its packing. */
function problemOf(error: unknown, file: string, packed: boolean): FileProblem {
  return packed && !isOfDisk(error as Error)
    ? new FileProblem({ code: "fileDamaged", facts: { file } }, error)
    : diskProblem(file, error as Error);
}
