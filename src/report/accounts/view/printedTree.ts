import type { PeopleTree, Place } from "./accountPage";
import { BRANCH, INDENT, LEVELS } from "./pickedTree";

interface Printed {
  /** All people, as they were typed. */
  people(): readonly Place[];
  text(id: string, place: Place): string;
}

/** The people of an account, each below whom they report to, as the formulas of pickedTree order them. */
export function printedTree(rows: Printed, count: number): PeopleTree {
  const people = rows.people().slice(0, count);
  const folded = (id: string, place: Place): string => rows.text(id, place).toLowerCase();
  const superior = people.map((place, i) => {
    const above = folded("reportsTo", place);
    const found = above === "" ? -1 : people.findIndex((one) => folded("name", one) === above);
    return found === i ? -1 : found;
  });
  // From the topmost down; whoever is in a circle stands as deep as there are levels.
  const paths = people.map((_, i) => {
    const path = [i];
    for (let one = superior[i]!; one >= 0 && path.length <= LEVELS; one = superior[one]!)
      path.unshift(one);
    return path;
  });
  const order = people.map((_, i) => i).sort((p, q) => compared(paths[p]!, paths[q]!));
  const name = (i: number): string => {
    const depth = paths[i]!.length - 1;
    const indent = depth === 0 ? "" : INDENT.repeat(depth - 1) + BRANCH;
    const above = rows.text("reportsTo", people[i]!);
    const isUnlisted =
      depth === 0 && above !== "" && above.toLowerCase() !== folded("name", people[i]!);
    return `${indent}${rows.text("name", people[i]!)}${isUnlisted ? ` → ${above}` : ""}`;
  };
  return {
    places: padded(
      order.map((i) => people[i]!),
      count
    ),
    names: padded(order.map(name), count),
  };
}

/** Whoever is above comes first, else the one who was typed first. */
function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, i) => step !== other[i]);
  return at < 0 ? one.length - other.length : one[at]! - (other[at] ?? -1);
}

function padded(texts: readonly string[], count: number): readonly string[] {
  return [...texts, ...Array<string>(count - texts.length).fill("")];
}
