/**
 * How single characters of a name are folded: lower case for letters, and a few kinds that say how words end. One table for
 * the exact folding (foldName) and the fast signature (NameScan), so that the two agree.
 */

/** Kinds; every greater value is the folded character itself. */
export const CHARACTER = {
  /** White space, quotes, brackets, commas: ends a word. */
  separator: 1,
  /** Apostrophes: as if they were not there. */
  dropped: 2,
  /** Needs the whole text to be folded: combining signs, letters that change their length. */
  odd: 3,
  /** Dropped between letters (S.A. = SA), else a separator. */
  dot: 4,
  /** A separator between letters, else kept (12-3 is not 123). */
  hyphen: 5,
} as const;

const TABLE = new Uint16Array(65536);

/** Folds one UTF-16 code unit. */
export function foldCharacter(code: number): number {
  const known = TABLE[code]!;
  if (known !== 0) return known;
  const folded = compute(code);
  TABLE[code] = folded;
  return folded;
}

/** Whether a folded character can stand inside a word; digits do not count. */
export function isLetter(folded: number): boolean {
  return folded > 57;
}

function compute(code: number): number {
  const text = String.fromCharCode(code);
  if (code === 46) return CHARACTER.dot;
  if (/[-\u2010\u2011\u2012\u2013]/.test(text)) return CHARACTER.hyphen;
  if (/['’ʼ`´‘]/.test(text)) return CHARACTER.dropped;
  if (/[&+/#№@_*%$]/.test(text)) return code;
  if (/[\u0300-\u036F\u0E4D\u03A3\u03C2\uFB00-\uFFFF]/.test(text)) return CHARACTER.odd;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (!/[\p{L}\p{M}\p{N}]/u.test(text)) return CHARACTER.separator;
  const lower = text.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : CHARACTER.odd;
}
