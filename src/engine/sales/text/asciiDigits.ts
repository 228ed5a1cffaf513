/** The text with Thai, Arabic, Persian and full-width digits as 0-9; the same text where it has none. */
export function asciiDigits(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (digitOf(text.charCodeAt(i)) >= 0) return convert(text);
  }
  return text;
}

function convert(text: string): string {
  let result = "";
  for (const character of text) {
    const digit = digitOf(character.charCodeAt(0));
    result += digit >= 0 ? String(digit) : character;
  }
  return result;
}

function digitOf(code: number): number {
  if (code >= 0x0e50 && code <= 0x0e59) return code - 0x0e50;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}
