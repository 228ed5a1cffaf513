// No lookbehind: Safari before 16.4 refuses the whole program for one.
const DAYS =
  /(?:^|[^\d./-])(\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}\.?\s+\d{4})(?![\d./-]*\d)/u;

/** The day that stands inside a text ("Invoice 12 from 15.07.2025 12:00"), as it is written; "" without one. */
export function dayInText(text: string): string {
  return DAYS.exec(text)?.[1] ?? "";
}
