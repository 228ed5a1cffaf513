import { KEY_GROUPS, KEY_TYPES, SIZE_GROUPS, TENURE_GROUPS } from "../../codes";
import type { KeyAccountProposal } from "../../segments/keyAccounts/proposeKeyAccounts";

/** Days up to which each group of tenure goes; the last has no end. */
const TENURE_DAYS = [91, 182, 365, 730];

/** The first of the types that a customer holds; key accounts without one; all others. */
export function keyGroups({ customers, types }: KeyAccountProposal): Int32Array {
  const held = KEY_GROUPS.slice(0, 4) as readonly (keyof typeof KEY_TYPES)[];
  const none = KEY_GROUPS.indexOf("none");
  const groups = Int32Array.from(types, (bits) => {
    const first = held.findIndex((type) => (bits & KEY_TYPES[type]) !== 0);
    return first < 0 ? none : first;
  });
  for (const c of customers) if (groups[c] === none) groups[c] = KEY_GROUPS.indexOf("key");
  return groups;
}

/**
 * Quarters of customers by what they brought, the largest first; equal ones in one quarter, the better.
 * @param units by customer. @param ranked whom the quarters are made of; -1 for the others.
 */
export function sizeGroups(units: Float64Array, ranked: readonly number[]): Int32Array {
  const groups = new Int32Array(units.length).fill(-1);
  const order = [...ranked].sort((a, b) => units[b]! - units[a]!);
  order.forEach((c, place) => {
    const above = order[place - 1];
    groups[c] =
      above !== undefined && units[above] === units[c]
        ? groups[above]!
        : Math.floor((place * SIZE_GROUPS.length) / order.length);
  });
  return groups;
}

/** How long each had been a customer on a day; -1 for those who were none yet. */
export function tenureGroups(firstPurchase: Int32Array, today: number): Int32Array {
  return Int32Array.from(firstPurchase, (first) => {
    if (first === 0 || first > today) return -1;
    const end = TENURE_DAYS.findIndex((days) => today - first < days);
    return end < 0 ? TENURE_GROUPS.length - 1 : end;
  });
}
