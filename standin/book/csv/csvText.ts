/** Where UTF-8 is not it: the code page of Windows that a language's Excel saves CSV in. */
type CodePage = "windows-1251" | "windows-874" | "windows-1252";

/** A letter with an accent in a Latin word is a Cyrillic letter in a Latin word when it is read as windows-1251. */
const MIXED_WORD = /[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/gu;
const CYRILLIC_WORD = /\p{Script=Cyrillic}{2,}/gu;

/**
 * The text of a CSV file. Its encoding is the first that fits: the one of its byte order mark; UTF-16 where every other byte
 * at the beginning is zero; UTF-8 if it is valid; windows-874 if it looks Thai; windows-1251 if pure Cyrillic words outnumber
 * those mixed with Latin letters; else windows-1252.
 * @throws Error where the bytes are no text
 */
export function csvText(bytes: Uint8Array): string {
  const text = unicode(bytes) ?? inCodePage(bytes, codePage(bytes));
  if (text.includes("\0")) throw new Error("it is not a text file");
  return text;
}

function unicode(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0);
  if (little !== big) return new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function codePage(bytes: Uint8Array): CodePage {
  if (isThai(bytes)) return "windows-874";
  const cyrillic = inCodePage(bytes, "windows-1251");
  const count = (pattern: RegExp): number => cyrillic.match(pattern)?.length ?? 0;
  return count(CYRILLIC_WORD) > count(MIXED_WORD) ? "windows-1251" : "windows-1252";
}

/**
 * Every byte is one of windows-874, and a quarter of the letters or more are from the first half of the Thai alphabet, where
 * windows-1251 has only і, ї, є, ґ, ё and quotes.
 */
function isThai(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte >= 0xfc || (byte >= 0xdb && byte <= 0xde))) return false;
  const text = inCodePage(bytes, "windows-874");
  if (!/[\u0E01-\u0E5B]{2}/.test(text)) return false;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[\u0E01-\u0E1F]/g) * 4 >= count(/[\u0E01-\u0E5B]/g);
}

function inCodePage(bytes: Uint8Array, label: CodePage): string {
  const text = new TextDecoder(label).decode(bytes);
  // Node 20 leaves 80-9F of windows-1252 as control characters.
  return label === "windows-1252"
    ? text.replace(/[\x80-\x9F]/g, (sign) => SIGNS_1252[sign.charCodeAt(0) - 0x80]!)
    : text;
}

/** 80-9F; the five free places keep what they are. */
const SIGNS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
