/** Every customer has a line: names that have none left are dropped and the indices closed up. */
export interface DenseCustomers {
  readonly customers: readonly string[];
  /** New index of each old one, -1 = dropped; undefined if nothing changed. */
  readonly to: Int32Array | undefined;
}

/** `customer` (one index a line) is rewritten. */
export function denseCustomers(customer: Int32Array, names: readonly string[]): DenseCustomers {
  const seen = new Uint8Array(names.length);
  for (let i = 0; i < customer.length; i++) seen[customer[i]!] = 1;
  if (seen.every((s) => s === 1)) return { customers: names, to: undefined };
  const to = new Int32Array(names.length).fill(-1);
  const customers: string[] = [];
  for (let i = 0; i < names.length; i++) if (seen[i]) to[i] = customers.push(names[i]!) - 1;
  for (let i = 0; i < customer.length; i++) customer[i] = to[customer[i]!]!;
  return { customers, to };
}
