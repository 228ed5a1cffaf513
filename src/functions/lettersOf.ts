/** Letters for codes; code 0 is not classified and shows as a dash. */
export function lettersOf(codes: Uint8Array, letters: readonly string[]): string[] {
  return Array.from(codes, (code) => (code === 0 ? "–" : (letters[code] ?? "–")));
}
