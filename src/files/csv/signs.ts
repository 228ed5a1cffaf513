export const NEW_LINE = 10;
export const RETURN = 13;
export const QUOTE = 34;
const DOLLAR = 36;
/** First byte of the sign of the euro in UTF-8. */
const EURO = 0xe2;

/** What a byte may mean. Those from SEPARATES on end a cell. */
export const ORDINARY = 0;
export const QUOTES = 1;
export const ZERO = 2;
export const CURRENCY = 3;
export const SEPARATES = 4;
export const ENDS_ROW = 5;

/** What each byte means where cells are separated so. */
export function meaningsOf(separator: string): Uint8Array {
  const meanings = new Uint8Array(256);
  meanings[0] = ZERO;
  meanings[QUOTE] = QUOTES;
  meanings[DOLLAR] = CURRENCY;
  meanings[EURO] = CURRENCY;
  meanings[separator.charCodeAt(0)] = SEPARATES;
  meanings[NEW_LINE] = ENDS_ROW;
  meanings[RETURN] = ENDS_ROW;
  return meanings;
}
