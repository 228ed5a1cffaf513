/** One customer a number: its names are only what it is called. docs/reading.md#customer-numbers. */
import { foldName } from "../spelling/foldName";
import { tidyName } from "../spelling/tidyName";
import { isBlank } from "../text/isBlank";
import { isErrorText } from "../text/isErrorText";
import type { TextColumn } from "../columns/textColumn";

/** Names folded in one step. */
const STEP = 4_096;

/**
 * In steps: overwrites `texts.index` with the customer of each row and returns the customers' names, all different. A customer is
 * called by its commonest name; two numbers with one name are told apart by the number. A row without a number belongs to
 * the only customer of that name, else to a customer of its own.
 */
export function* customersById(
  texts: TextColumn,
  ids: TextColumn,
  read: number
): Generator<undefined, string[]> {
  const customerOfId = new Map<string, number>();
  const idOf: string[] = [];
  const byIdIndex = Int32Array.from(ids.names, (text) => {
    const id = text.trim();
    if (isBlank(text) || isErrorText(id)) return -1;
    let customer = customerOfId.get(id);
    if (customer === undefined) {
      customer = idOf.push(id) - 1;
      customerOfId.set(id, customer);
    }
    return customer;
  });
  yield;
  const names = yield* commonestNames(texts, ids, byIdIndex, idOf, read);
  yield;
  const without = numberRows(texts.index, ids.index, byIdIndex, read);
  yield;
  // Folding all names is dear: only where a row has no number.
  const withName = without.length === 0 ? new Map<string, number[]>() : yield* byFoldedName(names);
  const byName = new Map<number, number>();
  const own = new Map<string, number>();
  const customerOfName = (index: number): number => {
    const text = texts.names[index]!;
    const { key } = foldName(text);
    const same = withName.get(key) ?? [];
    const known = same.length === 1 ? same[0] : own.get(key);
    if (known !== undefined) return known;
    const customer = names.push(tidyName(text)) - 1;
    own.set(key, customer);
    return customer;
  };
  for (const row of without) {
    const name = texts.index[row]!;
    let customer = byName.get(name);
    if (customer === undefined) byName.set(name, (customer = customerOfName(name)));
    texts.index[row] = customer;
  }
  yield;
  return yield* toldApart(names, idOf);
}

// Loops over all rows are functions of columns alone: code compiled for objects is thrown away with the last list that was read.

/** Gives the rows with a number its customer. @returns the rows without one. */
function numberRows(
  index: Int32Array,
  ids: Int32Array,
  byIdIndex: Int32Array,
  read: number
): readonly number[] {
  const without: number[] = [];
  for (let row = 0; row < read; row++) {
    const customer = byIdIndex[ids[row]!]!;
    if (customer >= 0) index[row] = customer;
    else without.push(row);
  }
  return without;
}

/** The first name of each customer and how often it has that one. @returns the rows with another name. */
function countFirstNames(
  index: Int32Array,
  ids: Int32Array,
  byIdIndex: Int32Array,
  read: number,
  first: Int32Array,
  times: Int32Array
): readonly number[] {
  const others: number[] = [];
  for (let row = 0; row < read; row++) {
    const customer = byIdIndex[ids[row]!]!;
    if (customer < 0) continue;
    const name = index[row]!;
    if (first[customer] === -1) first[customer] = name;
    if (first[customer] === name) times[customer]!++;
    else others.push(row);
  }
  return others;
}

function* byFoldedName(names: readonly string[]): Generator<undefined, Map<string, number[]>> {
  const withName = new Map<string, number[]>();
  for (let customer = 0; customer < names.length; customer++) {
    const { key } = foldName(names[customer]!);
    const same = withName.get(key);
    if (same) same.push(customer);
    else withName.set(key, [customer]);
    if (customer % STEP === STEP - 1) yield;
  }
  return withName;
}

/** Nearly every customer has one spelling: only the others cost a map. */
function* commonestNames(
  texts: TextColumn,
  ids: TextColumn,
  byIdIndex: Int32Array,
  idOf: readonly string[],
  read: number
): Generator<undefined, string[]> {
  const first = new Int32Array(idOf.length).fill(-1);
  const times = new Int32Array(idOf.length);
  const further = new Map<number, Map<number, number>>();
  for (const row of countFirstNames(texts.index, ids.index, byIdIndex, read, first, times)) {
    const customer = byIdIndex[ids.index[row]!]!;
    const name = texts.index[row]!;
    let counts = further.get(customer);
    if (!counts) further.set(customer, (counts = new Map<number, number>()));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names: string[] = [];
  for (let customer = 0; customer < idOf.length; customer++) {
    if (customer % STEP === 0) yield;
    let best = "";
    let most = 0;
    const consider = (name: number, count: number): void => {
      const text = tidyName(texts.names[name]!);
      if (isBlank(text) || isErrorText(text)) return;
      if (count > most || (count === most && text < best)) [best, most] = [text, count];
    };
    consider(first[customer]!, times[customer]!);
    further.get(customer)?.forEach((count, name) => consider(name, count));
    names.push(best === "" ? idOf[customer]! : best);
  }
  return names;
}

function* toldApart(
  names: readonly string[],
  idOf: readonly string[]
): Generator<undefined, string[]> {
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  yield;
  const taken = new Set(names.filter((name) => count.get(name) === 1));
  return names.map((name, customer) => {
    if (count.get(name) === 1) return name;
    const id = idOf[customer];
    const base = id === undefined || id === name ? name : `${name} (${id})`;
    let unique = base;
    for (let n = 2; taken.has(unique); n++) unique = `${base} (${n})`;
    taken.add(unique);
    return unique;
  });
}
