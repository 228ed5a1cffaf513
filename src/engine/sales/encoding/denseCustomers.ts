/**
 * Every customer has a line: names that have none left are dropped, the others move up.
 * @param leftOut rows that are no lines, ascending.
 * @param customerOf customer of each of the `read` rows: changed to the new index, -1 = dropped.
 * @returns the names that are left.
 */
export function denseCustomers(
  leftOut: Int32Array,
  customerOf: Int32Array,
  read: number,
  names: readonly string[]
): readonly string[] {
  // All rows, less those left out.
  const lines = new Int32Array(names.length);
  countRows(customerOf, read, lines);
  for (const row of leftOut) lines[customerOf[row]!]! -= 1;
  if (!lines.includes(0)) return names;
  const customers = names.filter((_, i) => lines[i]! > 0);
  let next = 0;
  const to = lines.map((count) => (count > 0 ? next++ : -1));
  renumber(customerOf, read, to);
  return customers;
}

// Functions of columns alone: code compiled for objects is thrown away with the last list that was read.

function countRows(customerOf: Int32Array, read: number, lines: Int32Array): void {
  for (let row = 0; row < read; row++) lines[customerOf[row]!]! += 1;
}

function renumber(customerOf: Int32Array, read: number, to: Int32Array): void {
  for (let row = 0; row < read; row++) customerOf[row] = to[customerOf[row]!]!;
}
