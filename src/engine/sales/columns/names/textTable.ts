import type { Cell } from "../../sales";
import { fullHash, sampledHash } from "./hash";

/** Slots at first. */
const MIN_SLOTS = 1 << 10;
const MAX_SLOTS_AT_FIRST = 1 << 17;
/** Rows per slot at first: customers have some twenty lines each. */
const ROWS_PER_SLOT = 8;
/** The guard looks after so many lookups... */
const WATCHED = 2_048;
/** ...and stands no more than this share of texts that met another one with the same high bits of the sampled hash. */
const MAX_COLLIDING = 0.125;

/**
 * A hash table for long texts that are met for the first time, as every cell is that JSON.parse made; exact for any. A Map has
 * to hash all their characters; here a few are hashed and the text is then compared in full, which costs about half
 * (bench/RESULTS.md). Where names differ mostly in characters that are not sampled, the table notices and hashes all of
 * them from then on.
 */
export class TextTable {
  private readonly hashes: Int32Array;
  private readonly guesses: Int32Array;
  private sampled = true;
  private slots = MIN_SLOTS;
  /**
   * The low log2(slots) bits of a slot hold index + 1 (there are fewer names than half the slots, so it fits), the rest the high
   * bits of the hash: half the memory of two columns, and what the waiting is for is memory. 0 = free.
   */
  private table: Int32Array;
  /** Hash of each name, so that the table grows without reading names again; 0 = a short one. */
  private codes: Int32Array;
  private watched = 0;
  private collisions = 0;
  private touched = 0;

  /**
   * @param names all texts by index, short ones of others too; new ones are appended.
   * @param short texts up to this length are none of this table (at least 10: `hash.ts`).
   * @param rows to come, about.
   * @param block rows looked up together, at most.
   */
  constructor(
    private readonly names: string[],
    private readonly short: number,
    rows: number,
    block: number
  ) {
    this.hashes = new Int32Array(block);
    this.guesses = new Int32Array(block);
    while (this.slots < MAX_SLOTS_AT_FIRST && this.slots * ROWS_PER_SLOT < rows) this.slots *= 2;
    this.table = new Int32Array(this.slots);
    this.codes = new Int32Array(this.slots / 2);
  }

  /** The index of a long text, a new one where it is new. */
  index(text: string): number {
    return this.find(text, this.sampled ? sampledHash(text) : fullHash(text));
  }

  /**
   * out[at + i] becomes the index of rows[start + i][column], for i below count, where that is a long text known before this
   * block; else -1.
   * @returns how many are long.
   */
  findBlock(
    rows: readonly (readonly Cell[])[],
    column: number,
    start: number,
    count: number,
    out: Int32Array,
    at: number
  ): number {
    const { names, short, hashes, guesses } = this;
    this.guard(count);
    const long = hashBlock(rows, column, start, count, short, this.sampled, hashes);
    probe(count, this.table, hashes, guesses);
    // Kept, so that the reading is not left out as useless.
    this.touched = touch(count, names, guesses) + (this.touched & 1);
    confirm(rows, column, start, count, names, guesses, out, at);
    return long;
  }

  private find(text: string, code: number): number {
    const { table, names } = this;
    const mask = this.slots - 1;
    for (let slot = code & mask; ; slot = (slot + 1) & mask) {
      const entry = table[slot]!;
      if (entry === 0) return this.add(text, code);
      if (((entry ^ code) & ~mask) !== 0) continue;
      const known = (entry & mask) - 1;
      if (names[known] === text) return known;
      this.collisions += 1;
    }
  }

  private add(text: string, code: number): number {
    const { names } = this;
    names.push(text);
    if (2 * names.length >= this.slots) this.grow();
    this.codes[names.length - 1] = code;
    put(this.table, code, names.length);
    return names.length - 1;
  }

  /** A table of more than twice as many slots as names, short ones counted: an entry is an index into all of them. */
  private grow(): void {
    while (2 * this.names.length >= this.slots) this.slots *= 2;
    const codes = new Int32Array(this.slots / 2);
    codes.set(this.codes);
    this.codes = codes;
    this.fill();
  }

  private fill(): void {
    const { codes } = this;
    this.table = new Int32Array(this.slots);
    for (let i = 0; i < codes.length; i += 1) if (codes[i] !== 0) put(this.table, codes[i]!, i + 1);
  }

  private hashInFull(): void {
    const { names, codes } = this;
    this.sampled = false;
    for (let i = 0; i < Math.min(names.length, codes.length); i += 1)
      if (codes[i] !== 0) codes[i] = fullHash(names[i]!);
    this.fill();
  }

  private guard(count: number): void {
    this.watched += count;
    if (this.watched < WATCHED) return;
    if (this.sampled && this.collisions > MAX_COLLIDING * this.watched) this.hashInFull();
    this.watched = 0;
    this.collisions = 0;
  }
}

function put(table: Int32Array, code: number, entry: number): void {
  const mask = table.length - 1;
  let slot = code & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = (code & ~mask) | entry;
}

// One short pass a step, so that the waits for memory overlap; functions of their own, since code compiled for a class is
// thrown away with its last instance, and the next list would begin anew.

function hashBlock(
  rows: readonly (readonly Cell[])[],
  column: number,
  start: number,
  count: number,
  short: number,
  sampled: boolean,
  hashes: Int32Array
): number {
  let long = 0;
  for (let i = 0; i < count; i += 1) {
    const cell = rows[start + i]![column];
    hashes[i] = 0;
    if (typeof cell !== "string" || cell.length <= short) continue;
    hashes[i] = sampled ? sampledHash(cell) : fullHash(cell);
    long += 1;
  }
  return long;
}

function probe(count: number, table: Int32Array, hashes: Int32Array, guesses: Int32Array): void {
  const mask = table.length - 1;
  for (let i = 0; i < count; i += 1) {
    const code = hashes[i]!;
    let slot = code & mask;
    let entry = table[slot]!;
    while (entry !== 0 && ((entry ^ code) & ~mask) !== 0) {
      slot = (slot + 1) & mask;
      entry = table[slot]!;
    }
    guesses[i] = (entry & mask) - 1;
  }
}

/** Reads the guessed names before they are compared. */
function touch(count: number, names: readonly string[], guesses: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const guess = guesses[i]!;
    if (guess >= 0) sum += names[guess]!.length;
  }
  return sum;
}

function confirm(
  rows: readonly (readonly Cell[])[],
  column: number,
  start: number,
  count: number,
  names: readonly string[],
  guesses: Int32Array,
  out: Int32Array,
  at: number
): void {
  for (let i = 0; i < count; i += 1) {
    const cell = rows[start + i]![column];
    const guess = guesses[i]!;
    out[at + i] = typeof cell === "string" && guess >= 0 && names[guess] === cell ? guess : -1;
  }
}
