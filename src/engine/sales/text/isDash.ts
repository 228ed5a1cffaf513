/** Whether a text is only a dash, as it stands for "nothing" in many tables. */
export function isDash(text: string): boolean {
  return /^\s*[-\u2010-\u2015\u2212]+\s*$/.test(text);
}
