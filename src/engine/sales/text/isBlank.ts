/** Whether a text is empty or holds only white space and invisible signs. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space =
      code <= 32 ||
      code === 0xa0 ||
      code === 0x3000 ||
      code === 0xfeff ||
      (code >= 0x2000 && code <= 0x200f) ||
      code === 0x202f ||
      code === 0x2028 ||
      code === 0x2029;
    if (!space) return false;
  }
  return true;
}
