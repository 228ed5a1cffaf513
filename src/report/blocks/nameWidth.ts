/** Characters of a column of names: as wide as the longest, within reason. */
export function nameWidth(names: readonly string[]): number {
  let longest = 12;
  for (const name of names) longest = Math.max(longest, name.length);
  return Math.min(38, longest + 3);
}
