/** Names that may be one customer: proposed, never joined by themselves. docs/reading.md#near-spellings. */
import type { Issue } from "../rows/issue";
import { skeleton } from "../words/transliteration";
import { foldName } from "./foldName";

/** Beyond so many names the search is left: its cost is no longer that of a glance. */
const MAX_NAMES = 60000;
/** Names that share a half are compared with each other; a half that more share is a prefix of codes, and says nothing. */
const MAX_SHARING = 24;
const MIN_LENGTH = 6;
const NUMBER = /^\d+$/;
const SHOWN = 20;
/** Days without a purchase that may be taken for a loss. */
const MIN_SILENCE = 30;
/** Names, or groups of them, looked at in one step. */
const STEP = 256;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly sum: number;
  /** The name that ends before the other begins, if one does: joined, nobody was lost. */
  readonly silent?: number;
}

/** First and last day on which each name bought. */
export interface BuyingDays {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * Looks for names that are equal in another script, in another order of words, or one letter apart. Names with different
 * digits are different, and so are two kinds of company. In steps of a few milliseconds. The facts give the pairs that may explain a loss, then those
 * with the largest sums: a1, b1, sumA1, sumB1, lastA1Day, lastB1Day, ...; silent1, the name that may have been lost only in spelling; and the first
 * pair as name and other.
 * @param sums sum of amounts of each name.
 * @param days absent where the list has none.
 */
export function* nearSpellings(
  names: readonly string[],
  sums: Float64Array,
  days?: BuyingDays
): Generator<undefined, Issue | undefined> {
  // Two numbers are two customers, however alike.
  if (names.length > MAX_NAMES || names.every((name) => NUMBER.test(name))) return undefined;
  const found = yield* nearPairs(names);
  const end = days ? days.last.reduce((latest, day) => Math.max(latest, day), 0) : 0;
  const isSilent = (one: number, other: number) =>
    days!.last[one]! < days!.first[other]! && end - days!.last[one]! >= MIN_SILENCE;
  const pairs = found.map(([a, b]): Pair => {
    const [large, small] =
      sums[a]! > sums[b]! || (sums[a] === sums[b] && names[a]! < names[b]!) ? [a, b] : [b, a];
    const sum = Math.abs(sums[a]!) + Math.abs(sums[b]!);
    if (days === undefined) return { a: large, b: small, sum };
    const silent = isSilent(a, b) ? a : isSilent(b, a) ? b : undefined;
    return { a: large, b: small, sum, ...(silent === undefined ? {} : { silent }) };
  });
  if (pairs.length === 0) return undefined;
  pairs.sort(
    (p, q) =>
      Number(q.silent !== undefined) - Number(p.silent !== undefined) ||
      q.sum - p.sum ||
      (names[p.a]! < names[q.a]! ? -1 : 1)
  );
  const [first] = pairs;
  const facts: Record<string, string | number> = {
    name: names[first!.a]!,
    other: names[first!.b]!,
  };
  pairs.slice(0, SHOWN).forEach(({ a, b, silent }, i) => {
    facts[`a${i + 1}`] = names[a]!;
    facts[`b${i + 1}`] = names[b]!;
    facts[`sumA${i + 1}`] = sums[a]!;
    facts[`sumB${i + 1}`] = sums[b]!;
    if (!days) return;
    if (silent !== undefined) facts[`silent${i + 1}`] = names[silent]!;
    facts[`lastA${i + 1}Day`] = days.last[a]!;
    facts[`lastB${i + 1}Day`] = days.last[b]!;
  });
  return { code: "nearSpellings", kind: "note", count: pairs.length, cells: [], facts };
}

/** Pairs of indices of names that are near each other by the rule above, each once, the smaller index first. */
export function* nearPairs(names: readonly string[]): Generator<undefined, [number, number][]> {
  const bones: string[] = [];
  const forms: number[] = [];
  const isOneKind = (a: number, b: number) =>
    forms[a] === forms[b] || forms[a] === 0 || forms[b] === 0;
  const groups = new Map<string, number[]>();
  const put = (key: string, name: number) => {
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  };
  for (const [name, text] of names.entries()) {
    if (name % STEP === STEP - 1) yield;
    const { key, form } = foldName(text);
    const bone = skeleton(key);
    bones.push(bone);
    forms.push(form);
    if (bone.length < MIN_LENGTH) {
      if (bone.length > 2) put(`=${bone}`, name);
      continue;
    }
    for (const length of [bone.length, bone.length - 1]) {
      const half = length >> 1;
      put(`<${half} ${bone.slice(0, half)}`, name);
      put(`>${length - half} ${bone.slice(bone.length - (length - half))}`, name);
    }
    const words = key.split(" ");
    if (words.length > 1) put(`~${words.map(skeleton).sort().join(" ")}`, name);
  }
  const found = new Map<string, [number, number]>();
  let looked = 0;
  for (const [key, group] of groups) {
    looked += 1;
    if (looked % STEP === 0) yield;
    const members = [...new Set(group)];
    if (members.length < 2 || members.length > MAX_SHARING) continue;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i]!, members[j]!];
        const isFound = key.startsWith("~") || isNear(bones[a]!, bones[b]!);
        if (isFound && isOneKind(a, b)) found.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...found.values()];
}

/** Equal, or one letter inserted, removed, exchanged; digits must be equal. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < MIN_LENGTH - 1)
    return false;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
