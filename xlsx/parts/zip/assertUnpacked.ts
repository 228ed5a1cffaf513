import type { ZipEntry } from "./zipEntry";

/** What a part may unpack to: a text of JavaScript ends at half a gigabyte. */
const PART_BYTES = 400e6;
const ALL_BYTES = 1_000e6;
/** Shared texts are held one by one, which takes a multiple of their bytes. */
const TEXTS_BYTES = 200e6;
const PARTS = 10_000;

/**
 * Looks at what the files of an archive unpack to, before they are: a file of a megabyte can unpack to more than the memory holds.
 * @throws Error with half a sentence for the user ("X cannot be opened as a workbook: ...")
 */
export function assertUnpacked(entries: readonly ZipEntry[]): void {
  if (entries.length > PARTS) throw new Error(`it has ${entries.length} parts`);
  let all = 0;
  for (const { name, size } of entries) {
    all += size;
    if (size > (/sharedStrings/i.test(name) ? TEXTS_BYTES : PART_BYTES))
      throw new Error(`${name} in it unpacks to ${megabytes(size)}, more than can be held`);
  }
  if (all > ALL_BYTES) throw new Error(`it unpacks to ${megabytes(all)}, more than can be held`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString("en-US")} MB`;
}
