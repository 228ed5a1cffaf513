/** A file that is read piece by piece: a File of the browser is one as it stands, one on a disk is made one. */
export interface FileSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  /** Bytes `from` to `to` - 1. */
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}
