/**
 * Looks at every distinct name once, as it comes, without making a text: a signature that is equal for all spellings of one
 * key (foldName), and whether the name is blank, an error, untidy, or has a total word. Names with equal signatures are
 * few; only they are folded exactly. Told once here because it is one loop: the plain version, folding every name, costs
 * twenty times as much.
 */
import { isBlank } from "../text/isBlank";
import { isDash } from "../text/isDash";
import { isErrorText } from "../text/isErrorText";
import { isSpace } from "../text/isSpace";
import { LEGAL_FORMS, LONG_FORMS } from "../words/legalForms";
import { TOTAL_WORDS } from "../words/totals";
import { CHARACTER, foldCharacter, isLetter } from "./foldedCharacters";
import { isAnonymous } from "./anonymousCustomers";
import { foldName } from "./foldName";
import { tidyName } from "./tidyName";

/** Bits of `flags`. */
export const NAME_FLAG = { blank: 1, error: 2, untidy: 4, mayBeTotal: 8 } as const;

const HYPHEN = 45;
const LEGAL = 1;
const TOTAL = 2;
const THAI_TOTAL = "รวม";
const THAI_FORMS = ["บ.", "บริษัท", "จำกัด", "บจก", "บมจ", "หจก", "มหาชน"];

/** Of the polynomial hash. */
const BASE = 0x01000193;
const WORD_SLOTS = 2048;
const WORD_HASH = new Int32Array(WORD_SLOTS);
const WORD_FLAGS = new Uint8Array(WORD_SLOTS);
for (const word of LEGAL_FORMS.keys()) addWord(word, LEGAL);
for (const [words] of LONG_FORMS) for (const word of words.split(" ")) addWord(word, LEGAL);
for (const word of TOTAL_WORDS) addWord(word, TOTAL);

function addWord(word: string, flag: number): void {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0;
  let slot = hash & (WORD_SLOTS - 1);
  while (WORD_FLAGS[slot] !== 0 && WORD_HASH[slot] !== hash) slot = (slot + 1) & (WORD_SLOTS - 1);
  WORD_HASH[slot] = hash;
  WORD_FLAGS[slot]! |= flag;
}

function wordFlags(hash: number): number {
  let slot = hash & (WORD_SLOTS - 1);
  while (WORD_FLAGS[slot] !== 0) {
    if (WORD_HASH[slot] === hash) return WORD_FLAGS[slot]!;
    slot = (slot + 1) & (WORD_SLOTS - 1);
  }
  return 0;
}

/** A hash of words that is that of their letters in a row: wherever the spaces were. */
function append(hash: number, word: number, letters: number): number {
  let power = 1;
  for (let i = 0; i < letters; i++) power = Math.imul(power, BASE);
  return (Math.imul(hash, power) + word) | 0;
}

export class NameScan {
  /** Bits by NAME_FLAG, one entry per name. */
  flags = new Uint8Array(1024);
  /** Names whose signature an earlier name has, with that earlier name. */
  readonly alike: (readonly [name: number, earlier: number])[] = [];
  /** Some name has a flag. */
  special = false;
  /** Some name stands for nobody in particular. */
  anonymous = false;
  private signatures = new Int32Array(1024);
  private slots = new Int32Array(4096);
  private count = 0;
  private signature = 0;

  /** Scans the names that are new since the last call. */
  scan(names: readonly string[]): void {
    for (let i = this.count; i < names.length; i++) {
      if (i === this.flags.length) this.grow();
      const flags = this.look(names[i]!);
      this.flags[i] = flags;
      this.signatures[i] = this.signature;
      if (flags !== 0) this.special = true;
      if (!this.anonymous)
        this.anonymous = isAnonymous(
          (flags & NAME_FLAG.untidy) === 0 ? names[i]! : tidyName(names[i]!)
        );
      if ((flags & (NAME_FLAG.blank | NAME_FLAG.error)) === 0) this.place(i);
    }
    this.count = names.length;
  }

  private look(name: string): number {
    let core = 0;
    let word = 0;
    let letters = 0;
    let before = 0;
    let lastSpace = -1;
    let flags = 0;
    let thai = false;
    let legal = false;
    let empty = true;
    const end = name.length;
    for (let i = 0; i <= end; i++) {
      const code = i < end ? name.charCodeAt(i) : 44;
      let folded = foldCharacter(code);
      if (folded <= CHARACTER.hyphen) {
        if (folded === CHARACTER.dropped) continue;
        if (folded === CHARACTER.odd)
          return this.exactly(name) | NAME_FLAG.untidy | NAME_FLAG.mayBeTotal;
        const kind = folded;
        const joint =
          isLetter(before) && i + 1 < end && isLetter(foldCharacter(name.charCodeAt(i + 1)));
        before = folded;
        if (kind === CHARACTER.dot && joint) continue;
        folded = kind === CHARACTER.hyphen && !joint ? HYPHEN : CHARACTER.separator;
      } else before = folded;
      if (folded !== CHARACTER.separator) {
        word = (Math.imul(word, BASE) + folded) | 0;
        letters++;
        if (folded >= 0x0e00 && folded <= 0x0e7f) thai = true;
        continue;
      }
      if (isSpace(code)) {
        if (code !== 32 || lastSpace === i - 1) flags |= NAME_FLAG.untidy;
        lastSpace = i;
      }
      if (letters === 0) continue;
      const known = wordFlags(word);
      if ((known & LEGAL) === 0) core = append(core, word, letters);
      else legal = true;
      if ((known & TOTAL) !== 0) flags |= NAME_FLAG.mayBeTotal;
      word = 0;
      letters = 0;
      empty = false;
    }
    if ((empty || end < 3) && (isBlank(name) || isDash(name))) return NAME_FLAG.blank;
    if (name.charCodeAt(0) === 35 && isErrorText(name)) return NAME_FLAG.error;
    if (lastSpace === end - 1) flags |= NAME_FLAG.untidy;
    if (thai && name.includes(THAI_TOTAL)) flags |= NAME_FLAG.mayBeTotal;
    if (thai && (legal || THAI_FORMS.some((form) => name.includes(form)))) {
      return flags | this.exactly(name);
    }
    this.signature = core;
    return flags;
  }

  /** The slow way: the signature of the exact key. No flags. */
  private exactly(name: string): number {
    let core = 0;
    for (const text of foldName(name).key.split(" ")) {
      let word = 0;
      for (let i = 0; i < text.length; i++) {
        const folded = foldCharacter(text.charCodeAt(i));
        word = (Math.imul(word, BASE) + (folded <= CHARACTER.hyphen ? HYPHEN : folded)) | 0;
      }
      if ((wordFlags(word) & LEGAL) === 0) core = append(core, word, text.length);
    }
    this.signature = core;
    return 0;
  }

  private place(name: number): void {
    const mask = this.slots.length - 1;
    const signature = this.signatures[name]!;
    let slot = spread(signature) & mask;
    for (let other = this.slots[slot]!; other !== 0; other = this.slots[slot]!) {
      if (this.signatures[other - 1] === signature) {
        this.alike.push([name, other - 1]);
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = name + 1;
  }

  private grow(): void {
    const size = this.flags.length * 2;
    const [flags, signatures] = [new Uint8Array(size), new Int32Array(size)];
    flags.set(this.flags);
    signatures.set(this.signatures);
    [this.flags, this.signatures] = [flags, signatures];
    const old = this.slots;
    this.slots = new Int32Array(size * 4);
    const mask = this.slots.length - 1;
    for (const entry of old) {
      if (entry === 0) continue;
      let slot = spread(signatures[entry - 1]!) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry;
    }
  }
}

/** Mixes the high bits into the low ones, which choose the slot. */
function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return h ^ (h >>> 16);
}
