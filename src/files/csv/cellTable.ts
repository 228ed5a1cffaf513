import { enteredCell, type EnteredCell } from "./enteredCell";

/** So many different cells of a column are remembered; then it begins anew. */
const MOST_ENTRIES = 1 << 17;
const MOST_BYTES = 1 << 23;
const FREE = -1;
const FIRST_HASH = 0x811c9dc5;
const PRIME = 0x01000193;

/** The cells of one column by their bytes: equal bytes are decoded and read once, and give one and the same text. */
export class CellTable {
  private readonly slots = new Int32Array(MOST_ENTRIES * 2);
  private readonly hashes = new Int32Array(MOST_ENTRIES);
  private readonly ends = new Int32Array(MOST_ENTRIES + 1);
  private bytes = new Uint8Array(1 << 16);
  private cells: EnteredCell[] = [];
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(private readonly thisYear: number) {
    this.slots.fill(FREE);
  }

  /** The cell whose text stands between two places of `bytes`. */
  cell(bytes: Uint8Array, from: number, to: number): EnteredCell {
    let hash = FIRST_HASH;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.slots[slot]!; entry !== FREE; entry = this.slots[slot]!) {
      if (this.hashes[entry] === hash && this.isEntry(entry, bytes, from, to))
        return this.cells[entry]!;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, hash, bytes, from, to);
  }

  private isEntry(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.ends[entry]!;
    const length = to - from;
    if (this.ends[entry + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== bytes[from + i]) return false;
    return true;
  }

  private add(
    slot: number,
    hash: number,
    bytes: Uint8Array,
    from: number,
    to: number
  ): EnteredCell {
    const cell = enteredCell(this.text(bytes, from, to), this.thisYear);
    let entry = this.cells.length;
    if (to - from > MOST_BYTES / 8) return cell;
    if (entry === MOST_ENTRIES || this.ends[entry]! + to - from > MOST_BYTES) {
      this.slots.fill(FREE);
      this.cells = [];
      entry = 0;
      slot = hash & (this.slots.length - 1);
    }
    const start = this.ends[entry]!;
    this.makeRoom(start + to - from);
    this.bytes.set(bytes.subarray(from, to), start);
    this.ends[entry + 1] = start + to - from;
    this.hashes[entry] = hash;
    this.slots[slot] = entry;
    this.cells.push(cell);
    return cell;
  }

  private text(bytes: Uint8Array, from: number, to: number): string {
    // A decoder takes longer to be called than a short text to be put together.
    if (to - from > 32) return this.decoder.decode(bytes.subarray(from, to));
    let text = "";
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!;
      if (byte >= 0x80) return this.decoder.decode(bytes.subarray(from, to));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  private makeRoom(length: number): void {
    if (length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
