/** A text without what no file of Excel's can hold: control characters, U+FFFE, U+FFFF and halves of a pair. */
export function storable(text: string): string {
  return FORBIDDEN.test(text) ? text.replace(new RegExp(FORBIDDEN, "gu"), "") : text;
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/u;
