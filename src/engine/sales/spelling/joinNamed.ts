/** What the user says about names: rows of the table Names, a spelling and the customer it counts as. docs/reading.md#names. */
import { isBlank } from "../text/isBlank";
import { isErrorText } from "../text/isErrorText";
import type { SpellingLookup } from "./spellingLookup";
import { tidyName } from "./tidyName";

export type NamedJoin = readonly [spelling: string, customer: string];

/** Places of rows in the table. */
export interface NamedJoins {
  /** Customer → the one it counts as. */
  readonly to: Int32Array;
  /** Names of the customers, then of those that only the table names. A customer is called as the table calls it. */
  readonly names: readonly string[];
  /** Rows whose spelling is in the list. */
  readonly used: readonly number[];
  /** One of the two cells is empty or an error. */
  readonly incomplete: readonly number[];
  /** A second customer for one spelling, or a circle: the rows above count. */
  readonly contradictory: readonly number[];
}

/**
 * Follows the rows from spelling to customer, over as many rows as it takes.
 * @param names of the customers of the list
 */
export function joinNamed(
  joins: readonly NamedJoin[],
  names: readonly string[],
  find: SpellingLookup
): NamedJoins {
  const called = [...names];
  const added = new Map<string, number>();
  const place = (text: string): number => {
    const known = find(text) ?? added.get(tidyName(text));
    if (known !== undefined) return known;
    const customer = called.push(tidyName(text)) - 1;
    added.set(tidyName(text), customer);
    return customer;
  };
  const next = new Map<number, number>();
  const last = (customer: number): number => {
    let end = customer;
    for (let step = next.get(end); step !== undefined; step = next.get(end)) end = step;
    return end;
  };
  const used: number[] = [];
  const incomplete: number[] = [];
  const contradictory: number[] = [];
  for (const [row, [spelling, customer]] of joins.entries()) {
    if (isBlank(spelling) && isBlank(customer)) continue;
    if (isNoName(spelling) || isNoName(customer)) {
      incomplete.push(row);
      continue;
    }
    const [from, to] = [place(spelling), place(customer)];
    const known = next.get(from);
    const isCircle = known === undefined && from !== to && last(to) === from;
    if (isCircle || (known !== undefined && known !== to)) {
      contradictory.push(row);
      continue;
    }
    called[to] = tidyName(customer);
    if (from === to) continue;
    next.set(from, to);
    if (from < names.length) used.push(row);
  }
  return {
    to: Int32Array.from(called, (_, customer) => last(customer)),
    names: called,
    used,
    incomplete,
    contradictory,
  };
}

function isNoName(text: string): boolean {
  return isBlank(text) || isErrorText(text.trim());
}
