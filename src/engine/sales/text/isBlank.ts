import { isSpace } from "./isSpace";

/** Whether a text is empty or holds only white space and signs that take no room. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const takesNoRoom = code >= 0x200b && code <= 0x200f;
    if (!isSpace(code) && !takesNoRoom) return false;
  }
  return true;
}
