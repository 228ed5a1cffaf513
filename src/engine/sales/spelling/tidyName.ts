/** White space at the ends and doubled inside is not part of a name. */
export function tidyName(name: string): string {
  const trimmed = name.trim();
  return /\s\s|[\n\t\u00A0]/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}
