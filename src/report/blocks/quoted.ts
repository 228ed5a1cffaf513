/** A text inside the quotes of a formula. */
export function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
