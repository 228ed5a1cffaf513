/** Whether a text has a Thai letter, sign or digit. */
export function hasThai(text: string): boolean {
  return /[\u0E00-\u0E7F]/.test(text);
}
