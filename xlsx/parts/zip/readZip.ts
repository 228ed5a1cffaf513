import type { ZipEntry } from "./zipEntry";

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** A size or an offset that stands in the ZIP64 field instead. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;
const END_BYTES = 22;
const COMMENT_BYTES = 0xffff;

/**
 * The files of an archive, still packed. Sizes come from the directory at its end: the headers before the files may leave them out.
 * Throws for what is no archive, or one in pieces. Source: PKWARE's APPNOTE.TXT, 4.3 and 4.5.3
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  const { count, start: directory } = findDirectory(view);
  let at = directory;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true)
    ) as [number, number, number];
    const extraAt = at + 46 + nameBytes;
    const [size, packedSize, header] = withZip64(
      view,
      [24, 20, 42].map((offset) => view.getUint32(at + offset, true)),
      extraAt,
      extraAt + extraBytes
    ) as [number, number, number];
    if (header + 30 > bytes.length) throw new Error("it is not whole");
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packedSize > bytes.length) throw new Error("it is not whole");
    entries.push({
      name: names.decode(bytes.subarray(at + 46, extraAt)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(start, start + packedSize),
      stamp: view.getUint32(at + 12, true),
    });
    at = extraAt + extraBytes + commentBytes;
  }
  if (entries.length < count) throw new Error("its directory is broken");
  return entries;
}

/** Where the directory begins, and how many files it has at least. */
function findDirectory(view: DataView): { readonly start: number; readonly count: number } {
  const first = Math.max(0, view.byteLength - END_BYTES - COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const offset = view.getUint32(at + 16, true);
    const has64 = at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR;
    const count = view.getUint16(at + 10, true);
    if (offset !== ELSEWHERE || !has64) return { start: offset, count: has64 ? 0 : count };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (end64 + 56 > view.byteLength) throw new Error("it is not whole");
    return { start: Number(view.getBigUint64(end64 + 48, true)), count: 0 };
  }
  throw new Error("it is not an .xlsx file, or it is not whole");
}

/** Whichever of the values stand elsewhere stand there in the same order, 8 bytes each. */
function withZip64(view: DataView, values: number[], start: number, end: number): number[] {
  if (!values.includes(ELSEWHERE)) return values;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== ELSEWHERE) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return values;
}
