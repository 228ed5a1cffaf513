/** From texts to customers: spellings joined, customer numbers preferred to names, then what the user says about names. */
import { joinNamed, type NamedJoin, type NamedJoins } from "../spelling/joinNamed";
import { joinSpellings } from "../spelling/joinSpellings";
import { spellingLookup } from "../spelling/spellingLookup";
import { tidyName } from "../spelling/tidyName";
import { NAME_FLAG, type NameScan } from "../spelling/nameScan";
import { customersById } from "./customersById";
import type { CustomerColumn } from "../columns/customerColumn";
import type { RowLedger } from "../rows/rowLedger";

export interface Entities {
  /** Entity of each row; means nothing for rows without a customer. */
  readonly entityOf: Int32Array;
  readonly names: readonly string[];
  /** Spellings joined into others. */
  readonly joined: readonly (readonly [spelling: string, name: string])[];
  /** What became of the rows of the table Names; absent without any. */
  readonly named?: NamedJoins;
}

/** Assigns an entity to every row, in steps. `texts.index` is overwritten. */
export function* customersOf(
  column: CustomerColumn,
  read: number,
  ledger: RowLedger,
  joins: readonly NamedJoin[]
): Generator<undefined, Entities> {
  const { texts, ids } = column;
  const { index } = texts;
  const to = Int32Array.from(ids ? [] : texts.names, (_, name) => name);
  const joined: [string, string][] = [];
  let names: readonly string[];
  if (ids) names = yield* customersById(texts, ids, read);
  else {
    for (const [spelling, name] of yield* joinAlike(column, read, ledger, to))
      joined.push([texts.names[spelling]!, texts.names[name]!]);
    names = tidyNames(texts.names, column.scan);
  }
  if (joins.length === 0) return { entityOf: index, names, joined };
  yield;
  const find = yield* spellingLookup(names, (name) => to[name] ?? name, joins.flat());
  const named = joinNamed(joins, names, find);
  joinRows(index, read, named.to);
  return { entityOf: index, names: named.names, joined, named };
}

/** Joins what differs in case, spaces, quotes or legal form, which repairs its rows. @param to changed to the name that each name is joined to */
function* joinAlike(
  { texts: { index, names }, scan }: CustomerColumn,
  read: number,
  ledger: RowLedger,
  to: Int32Array
): Generator<undefined, readonly (readonly [spelling: number, name: number])[]> {
  const groups = joinSpellings(names, scan.alike, () => rowsOf(index, read, names.length));
  if (groups.length === 0) return [];
  yield;
  const joined: [number, number][] = [];
  for (const [first, ...others] of groups) {
    for (const other of others) {
      to[other] = first!;
      joined.push([other, first!]);
    }
  }
  for (const row of joinRows(index, read, to)) ledger.repair(row, "joinedSpellings");
  yield;
  return joined;
}

/** Gives the rows of joined spellings the name they are joined to. @returns these rows. */
function joinRows(index: Int32Array, read: number, to: Int32Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < read; row++) {
    const name = index[row]!;
    if (to[name] === name) continue;
    index[row] = to[name]!;
    rows.push(row);
  }
  return rows;
}

/** The same list where every name is tidy. */
function tidyNames(names: readonly string[], { special, flags }: NameScan): readonly string[] {
  if (!special) return names;
  return names.map((name, i) => ((flags[i]! & NAME_FLAG.untidy) === 0 ? name : tidyName(name)));
}

function rowsOf(index: Int32Array, read: number, count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < read; row++) rows[index[row]!]!++;
  return rows;
}
