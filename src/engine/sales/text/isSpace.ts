/**
 * Whether a UTF-16 code unit is white space: what `\s` of a regular expression matches, and control characters. The one definition
 * for cells and names; white space in a pattern is `\s`.
 */
export function isSpace(code: number): boolean {
  if (code <= 32 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
