import type { Cell } from "../sales";
import { fullHash, sampledHash } from "./hash";

/** Looks up long texts (over 10 characters); exact for any. Blocks of rows are guessed first and then confirmed text by text. */
export interface TextTable {
  /** The index of a text, a new one where it is new. */
  index(text: string): number;
  /** Guesses an index for each text of a block (at most the block of the table) that is longer than `shorter`. */
  guess(
    rows: readonly (readonly Cell[])[],
    column: number,
    start: number,
    count: number,
    shorter: number
  ): void;
  /** The index of the text at position i of the block that was guessed last. */
  confirm(text: string, i: number): number;
}

const FIRST_SLOTS = 1 << 14;
/** The guard looks after so many lookups... */
const WATCHED = 2_048;
/** ...and does not bear more than this share of texts that met another one with the same sampled hash. */
const BEARABLE = 0.125;

/**
 * A hash table for texts that are met for the first time, as every cell is that JSON.parse made: a Map has to hash all
 * their characters; here a few are hashed and the text is then compared in full, which costs about half
 * (bench/RESULTS.md). Where names differ mostly in characters that are not sampled, the table notices and hashes all of
 * them from then on.
 * @param names all texts by index; new ones are appended.
 */
export function createTextTable(names: string[], block: number): TextTable {
  const hashes = new Int32Array(block);
  const guesses = new Int32Array(block);
  let sampled = true;
  let slots = FIRST_SLOTS;
  /** Two entries a slot: hash, index + 1 (0 = free). */
  let table = new Int32Array(2 * slots);
  let used = 0;
  let watched = 0;
  let collisions = 0;
  let touched = 0;

  const hash = (text: string): number => (sampled ? sampledHash(text) : fullHash(text));

  function find(text: string, code: number): number {
    const mask = slots - 1;
    for (let slot = code & mask; ; slot = (slot + 1) & mask) {
      const entry = table[2 * slot + 1]!;
      if (entry === 0) return add(text, code, slot);
      if (table[2 * slot] !== code) continue;
      if (names[entry - 1] === text) return entry - 1;
      collisions += 1;
    }
  }

  function add(text: string, code: number, slot: number): number {
    names.push(text);
    table[2 * slot] = code;
    table[2 * slot + 1] = names.length;
    used += 1;
    if (2 * used > slots) rebuild(2 * slots, false);
    return names.length - 1;
  }

  function rebuild(size: number, rehash: boolean): void {
    const old = table;
    slots = size;
    table = new Int32Array(2 * size);
    for (let i = 1; i < old.length; i += 2) {
      const entry = old[i]!;
      if (entry !== 0) put(rehash ? hash(names[entry - 1]!) : old[i - 1]!, entry);
    }
  }

  function put(code: number, entry: number): void {
    const mask = slots - 1;
    let slot = code & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = code;
    table[2 * slot + 1] = entry;
  }

  function guard(count: number): void {
    watched += count;
    if (watched < WATCHED) return;
    if (sampled && collisions > BEARABLE * watched) {
      sampled = false;
      rebuild(slots, true);
    }
    watched = 0;
    collisions = 0;
  }

  function hashBlock(
    rows: readonly (readonly Cell[])[],
    column: number,
    start: number,
    count: number,
    shorter: number
  ): number {
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const cell = rows[start + i]![column];
      hashes[i] = 0;
      if (typeof cell !== "string" || cell.length <= shorter) continue;
      hashes[i] = hash(cell);
      found += 1;
    }
    return found;
  }

  function probe(count: number): void {
    const entries = table;
    const mask = slots - 1;
    for (let i = 0; i < count; i += 1) {
      const code = hashes[i]!;
      let slot = code & mask;
      while (entries[2 * slot + 1] !== 0 && entries[2 * slot] !== code) slot = (slot + 1) & mask;
      guesses[i] = entries[2 * slot + 1]! - 1;
    }
  }

  /** Reads the guessed names before they are compared, so that the waits for memory overlap. */
  function touch(count: number): number {
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      const guess = guesses[i]!;
      if (guess >= 0) sum += names[guess]!.length;
    }
    return sum;
  }

  return {
    index: (text) => find(text, hash(text)),
    guess(rows, column, start, count, shorter) {
      guard(count);
      if (hashBlock(rows, column, start, count, shorter) === 0) return;
      probe(count);
      touched = touch(count) + (touched & 1);
    },
    confirm(text, i) {
      const guess = guesses[i]!;
      return guess >= 0 && names[guess] === text ? guess : find(text, hashes[i]!);
    },
  };
}
