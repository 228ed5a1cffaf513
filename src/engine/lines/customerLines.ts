/** Line numbers of each customer: those of c stand at offsets[c] .. offsets[c + 1] - 1, in the order of the list. */
export interface CustomerLines {
  readonly offsets: Int32Array;
  readonly lines: Int32Array;
}

export function customerLines(customer: Int32Array, customerCount: number): CustomerLines {
  const offsets = new Int32Array(customerCount + 1);
  for (const c of customer) offsets[c + 1]! += 1;
  for (let c = 0; c < customerCount; c += 1) offsets[c + 1]! += offsets[c]!;
  const next = offsets.slice();
  const lines = new Int32Array(customer.length);
  for (let line = 0; line < customer.length; line += 1) lines[next[customer[line]!]!++] = line;
  return { offsets, lines };
}
