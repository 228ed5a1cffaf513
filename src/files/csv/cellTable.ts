import { enteredCell, type EnteredCell } from "./enteredCell";

/** So many different cells of a column are remembered; then it begins anew. */
const MOST_ENTRIES = 1 << 17;
/** Room for so many at first: a file may have thousands of columns, of which most hold little. */
const FIRST_ENTRIES = 1 << 7;
const GROWTH = 4;
const MOST_BYTES = 1 << 23;
const FREE = -1;
const FIRST_HASH = 0x811c9dc5;
const PRIME = 0x01000193;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The cells of one column by their bytes: equal bytes are decoded and read once, and give one and the same text. */
export class CellTable {
  private slots = freeSlots(FIRST_ENTRIES);
  private hashes = new Int32Array(FIRST_ENTRIES);
  private ends = new Int32Array(FIRST_ENTRIES + 1);
  private bytes = new Uint8Array(FIRST_ENTRIES * 8);
  private cells: EnteredCell[] = [];

  constructor(private readonly thisYear: number) {}

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
    } else if (entry === this.hashes.length) {
      this.grow();
      slot = this.freeSlot(hash);
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
    if (to - from > 32) return decoder.decode(bytes.subarray(from, to));
    let text = "";
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!;
      if (byte >= 0x80) return decoder.decode(bytes.subarray(from, to));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** Makes room for more entries, and gives those that are there their slots again. */
  private grow(): void {
    const { hashes, ends } = this;
    const most = hashes.length * GROWTH;
    this.hashes = new Int32Array(most);
    this.hashes.set(hashes);
    this.ends = new Int32Array(most + 1);
    this.ends.set(ends);
    this.slots = freeSlots(most);
    hashes.forEach((hash, entry) => (this.slots[this.freeSlot(hash)] = entry));
  }

  private freeSlot(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
    return slot;
  }

  private makeRoom(length: number): void {
    if (length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Twice as many as entries: a free one is never far. */
function freeSlots(entries: number): Int32Array<ArrayBuffer> {
  return new Int32Array(entries * 2).fill(FREE);
}
