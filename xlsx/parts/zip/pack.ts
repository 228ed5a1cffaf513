import { crc32 } from "./crc32";
import { through } from "./through";
import type { ZipEntry } from "./zipEntry";

/** 1 January 1980, midnight: the same workbook is the same file on any day. */
const STAMP = 0x0021_0000;

export async function pack(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: await through(new CompressionStream("deflate-raw"), bytes),
    stamp: STAMP,
  };
}
