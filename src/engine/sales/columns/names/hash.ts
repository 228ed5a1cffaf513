/**
 * Hashes of a text of at least 10 characters. Equal texts have equal hashes; unequal ones mostly not, and the table
 * compares in full. None is 0.
 */

/** Nine characters: the last five, where codes count, and four spread over the rest, where names differ. */
export function sampledHash(text: string): number {
  const n = text.length;
  let h = n;
  h = Math.imul(h, 31) + text.charCodeAt(0);
  h = Math.imul(h, 31) + text.charCodeAt(n >> 2);
  h = Math.imul(h, 31) + text.charCodeAt(n >> 1);
  h = Math.imul(h, 31) + text.charCodeAt((n >> 1) + (n >> 2));
  h = Math.imul(h, 31) + text.charCodeAt(n - 5);
  h = Math.imul(h, 31) + text.charCodeAt(n - 4);
  h = Math.imul(h, 31) + text.charCodeAt(n - 3);
  h = Math.imul(h, 31) + text.charCodeAt(n - 2);
  h = Math.imul(h, 31) + text.charCodeAt(n - 1);
  return spread(h);
}

export function fullHash(text: string): number {
  let h = text.length;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h, 31) + text.charCodeAt(i);
  return spread(h);
}

/** Every bit of the hash decides about the slot. */
function spread(h: number): number {
  const mixed = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15) || 1;
}
