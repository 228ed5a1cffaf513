import type { Language } from "./language";

/** What stands before or after an amount: "€", "\u00a0грн"; both are "" where the currency is not known. */
export interface CurrencySign {
  readonly before: string;
  readonly after: string;
}

/** Signs that several currencies share, with the one they are left to: the others are called by their code. */
const SHARED: { readonly [sign: string]: string } = { $: "USD", "¥": "JPY", kr: "", "£": "GBP" };
/** What people write, where the sign is rarer. */
const WORDS: { readonly [language in Language]?: { readonly [code: string]: string } } = {
  "uk-UA": { UAH: "грн" },
  "ru-RU": { UAH: "грн" },
};

/** @param code an ISO code; what is none has no sign */
export function currencySign(language: Language, code: string): CurrencySign {
  if (!/^[A-Z]{3}$/.test(code)) return { before: "", after: "" };
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency: code,
    currencyDisplay: "narrowSymbol",
  });
  const parts = format.formatToParts(1).map(({ type, value }) => ({ type, value }));
  const narrow = parts.find(({ type }) => type === "currency")?.value ?? code;
  const known = WORDS[language]?.[code] ?? narrow;
  const sign = (SHARED[known] ?? code) === code ? known : code;
  if (parts[0]?.type !== "currency") return { before: "", after: `\u00a0${sign}` };
  return { before: /\p{L}$/u.test(sign) ? `${sign}\u00a0` : sign, after: "" };
}
