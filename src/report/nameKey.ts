/**
 * The key of a row that is a name's, or of several names: the same however it is spaced and capitalised, and of a key again that key.
 */
export function nameKey(...names: readonly string[]): string {
  const folded = names.map((name) => name.trim().replace(/\s+/g, " ").toLowerCase());
  return folded.length === 1 ? folded[0]! : JSON.stringify(folded);
}
