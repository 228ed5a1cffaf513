/** Where the lines of each customer would begin if they stood by customer, and behind the last one where they would end. */
export function startsByCustomer(
  customer: Int32Array,
  lineCount: number,
  customerCount: number
): Int32Array {
  const starts = new Int32Array(customerCount + 1);
  for (let line = 0; line < lineCount; line += 1) starts[customer[line]! + 1]! += 1;
  for (let c = 0; c < customerCount; c += 1) starts[c + 1]! += starts[c]!;
  return starts;
}
