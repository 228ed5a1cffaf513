/** A file in a zip archive, packed as it stands there. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS date (high 16 bits) and time. */
  readonly stamp: number;
}
