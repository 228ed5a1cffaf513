import { joined } from "../joined";

/** Where UTF-8 is not it: the code page of Windows that a language's Excel saves CSV in. */
export type CodePage = "windows-1251" | "windows-874" | "windows-1252";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | CodePage;

/** By the byte order mark, or by every other byte at the beginning being zero; undefined where the bytes are of another encoding. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second, third, fourth] = bytes;
  const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0);
  if (little === big) return undefined;
  return little ? "utf-16le" : "utf-16be";
}

/** Whether bytes that come in pieces are UTF-8. */
export class Utf8Check {
  isValid = true;
  private decoder: TextDecoder | undefined;

  /** @param bytes the next ones. @param isLast nothing follows them */
  add(bytes: Uint8Array, isLast = false): void {
    if (!this.isValid) return;
    // Most files are ASCII for long: those bytes need no decoder.
    if (this.decoder === undefined && isAscii(bytes)) return;
    this.decoder ??= new TextDecoder("utf-8", { fatal: true });
    try {
      this.decoder.decode(bytes, { stream: !isLast });
    } catch {
      this.isValid = false;
    }
  }
}

function isAscii(bytes: Uint8Array): boolean {
  let all = 0;
  let at = 0;
  while (at < bytes.length && (bytes.byteOffset + at) % 4 !== 0) all |= bytes[at++]!;
  // Four at a time.
  const count = (bytes.length - at) >> 2;
  const words = new Uint32Array(bytes.buffer, count > 0 ? bytes.byteOffset + at : 0, count);
  for (let word = 0; word < count; word++) all |= words[word]!;
  for (at += count * 4; at < bytes.length; at++) all |= bytes[at]!;
  return (all & 0x80808080) === 0;
}

/** A letter with an accent in a Latin word is a Cyrillic letter in a Latin word when it is read as windows-1251. */
const MIXED_WORDS = /[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/gu;
const CYRILLIC_WORDS = /\p{Script=Cyrillic}{2,}/gu;
const NEW_LINE = 10;

/**
 * The code page of bytes that are no UTF-8, piece by piece: windows-874 if all of them are of it and a quarter of the letters or more are from the
 * first half of the Thai alphabet, where windows-1251 has only і, ї, є, ґ, ё and quotes; windows-1251 if pure Cyrillic words outnumber those mixed
 * with Latin letters; else windows-1252.
 */
export class CodePageGuess {
  private readonly cyrillic = new TextDecoder("windows-1251");
  private readonly thai = new TextDecoder("windows-874");
  private rest: Uint8Array = new Uint8Array(0);
  private pure = 0;
  private mixed = 0;
  private isThai = true;
  private hasThaiWord = false;
  private thaiLetters = 0;
  private earlyThaiLetters = 0;

  add(bytes: Uint8Array): void {
    // Words are counted whole: no word goes over the end of a line.
    const end = bytes.lastIndexOf(NEW_LINE) + 1;
    if (end === 0) {
      this.rest = joined(this.rest, bytes);
      return;
    }
    this.count(joined(this.rest, bytes.subarray(0, end)));
    this.rest = bytes.slice(end);
  }

  finish(): CodePage {
    this.count(this.rest);
    if (this.isThai && this.hasThaiWord && this.earlyThaiLetters * 4 >= this.thaiLetters)
      return "windows-874";
    return this.pure > this.mixed ? "windows-1251" : "windows-1252";
  }

  private count(bytes: Uint8Array): void {
    if (isAscii(bytes)) return;
    const text = this.cyrillic.decode(bytes);
    this.pure += countOf(text, CYRILLIC_WORDS);
    this.mixed += countOf(text, MIXED_WORDS);
    this.isThai &&= !bytes.some((byte) => byte >= 0xfc || (byte >= 0xdb && byte <= 0xde));
    if (!this.isThai) return;
    const thai = this.thai.decode(bytes);
    this.hasThaiWord ||= /[\u0E01-\u0E5B]{2}/.test(thai);
    this.thaiLetters += countOf(thai, /[\u0E01-\u0E5B]/g);
    this.earlyThaiLetters += countOf(thai, /[\u0E01-\u0E1F]/g);
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
