/** How often each code 0..codes - 1 occurs in `column` among `members`. */
export function countCodes(
  column: Uint8Array,
  members: Int32Array,
  codes: number
): readonly number[] {
  const counts = new Array<number>(codes).fill(0);
  for (let i = 0; i < members.length; i += 1) counts[column[members[i]!]!]! += 1;
  return counts;
}
