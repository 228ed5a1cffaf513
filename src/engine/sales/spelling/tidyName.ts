/** White space at the ends, doubled or of an unusual kind inside is not part of a name. */
export function tidyName(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}
