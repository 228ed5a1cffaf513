import type { RowLedger } from "./rowLedger";

/** Every customer has a line: names that have none left are dropped, the others move up. */
export interface DenseCustomers {
  readonly customers: readonly string[];
  /** New index of each old one, -1 = dropped; undefined if nothing changed. */
  readonly to: Int32Array | undefined;
}

/** @param of customer of each of the `read` rows. */
export function denseCustomers(
  { reason }: RowLedger,
  of: Int32Array,
  read: number,
  names: readonly string[]
): DenseCustomers {
  const seen = new Uint8Array(names.length);
  for (let row = 0; row < read; row++) if (reason[row] === 0) seen[of[row]!] = 1;
  if (!seen.includes(0)) return { customers: names, to: undefined };
  const to = new Int32Array(names.length).fill(-1);
  const customers: string[] = [];
  for (let i = 0; i < names.length; i++) if (seen[i]) to[i] = customers.push(names[i]!) - 1;
  return { customers, to };
}
