/** From texts to customers: spellings joined, customer numbers preferred to names, customers without lines dropped. */
import { joinSpellings } from "../spelling/joinSpellings";
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
}

/** Assigns an entity to every row, in steps. `texts.index` is overwritten. */
export function* customersOf(
  column: CustomerColumn,
  read: number,
  ledger: RowLedger,
  joins: readonly (readonly [spelling: string, name: string])[]
): Generator<undefined, Entities> {
  const { texts, ids } = column;
  return ids
    ? { names: yield* customersById(texts, ids, read), entityOf: texts.index, joined: [] }
    : yield* byNames(column, read, ledger, joins);
}

function* byNames(
  { texts, scan }: CustomerColumn,
  read: number,
  ledger: RowLedger,
  joins: readonly (readonly [spelling: string, name: string])[]
): Generator<undefined, Entities> {
  const { index, names } = texts;
  const groups = joinSpellings(names, scan.alike, joins, () => rowsOf(index, read, names.length));
  const joined: [string, string][] = [];
  if (groups.length > 0) {
    yield;
    const to = Int32Array.from(names, (_, i) => i);
    for (const [first, ...others] of groups) {
      for (const other of others) {
        to[other] = first!;
        joined.push([names[other]!, names[first!]!]);
      }
    }
    for (const row of joinRows(index, read, to)) ledger.repair(row, "joinedSpellings");
    yield;
  }
  return { entityOf: index, names: tidyNames(names, scan), joined };
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
