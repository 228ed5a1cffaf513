import type { ZipEntry } from "./zipEntry";

const HEADER_BYTES = 30;
const DIRECTORY_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;

/** An archive of packed files, which are copied as they are. Source: PKWARE's APPNOTE.TXT, 4.3 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map((entry) => ({
    ...entry,
    nameBytes: new TextEncoder().encode(entry.name),
  }));
  const total = files.reduce(
    (sum, { nameBytes, packed }) =>
      sum + HEADER_BYTES + DIRECTORY_BYTES + 2 * nameBytes.length + packed.length,
    END_BYTES
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put16 = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const put32 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  /** What the header before a file and its line in the directory have in common. */
  const describe = ({
    method,
    stamp,
    crc,
    packed,
    size,
    nameBytes,
  }: (typeof files)[number]): void => {
    put16(VERSION);
    put16(NAMES_ARE_UTF8);
    put16(method);
    put32(stamp);
    put32(crc);
    put32(packed.length);
    put32(size);
    put16(nameBytes.length);
    put16(0);
  };

  const offsets = files.map((file) => {
    const offset = at;
    put32(0x04034b50);
    describe(file);
    put(file.nameBytes);
    put(file.packed);
    return offset;
  });
  const directory = at;
  files.forEach((file, index) => {
    put32(0x02014b50);
    put16(VERSION);
    describe(file);
    put16(0);
    put16(0);
    put16(0);
    put32(0);
    put32(offsets[index] ?? 0);
    put(file.nameBytes);
  });
  const directoryBytes = at - directory;
  put32(0x06054b50);
  put32(0);
  put16(files.length);
  put16(files.length);
  put32(directoryBytes);
  put32(directory);
  put16(0);
  return bytes;
}
