import { through } from "./through";
import type { ZipEntry } from "./zipEntry";

const STORED = 0;
const DEFLATED = 8;

/** A file's bytes. */
export async function unpack({ name, method, packed }: ZipEntry): Promise<Uint8Array> {
  // Some programs leave out even the end mark of an empty file.
  if (method === STORED || packed.length === 0) return packed;
  if (method !== DEFLATED) throw new Error(`${name} is packed in a way that is not known here`);
  return through(new DecompressionStream("deflate-raw"), packed);
}
