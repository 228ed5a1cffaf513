/** What a part may unpack to: a text of JavaScript ends at half a gigabyte. */
const PART_BYTES = 400e6;
const ALL_BYTES = 1_000e6;
/** Shared texts are held one by one, which takes a multiple of their bytes. */
const TEXTS_BYTES = 200e6;
const PARTS = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record is 22 bytes long, and a comment of at most 65,535 follows it. */
const END_BYTES = 22;
const COMMENT_BYTES = 65_535;

/**
 * Looks at the directory of a ZIP file before anything is unpacked: a file of a megabyte can unpack to more than the memory holds.
 * @throws Error with half a sentence for the user ("X cannot be opened as a workbook: ...")
 */
export function assertUnpacked(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw new Error("it is not an .xlsx file, or it is not whole");
  const count = view.getUint16(end + 10, true);
  if (count > PARTS) throw new Error(`it has ${count} parts`);
  let at = view.getUint32(end + 16, true);
  let all = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw new Error("its directory is broken");
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    all += size;
    if (size > (/sharedStrings/i.test(name) ? TEXTS_BYTES : PART_BYTES))
      throw new Error(`${name} in it unpacks to ${megabytes(size)}, more than can be held`);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (all > ALL_BYTES) throw new Error(`it unpacks to ${megabytes(all)}, more than can be held`);
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString("en-US")} MB`;
}
