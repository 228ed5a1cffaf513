/** Signs and words of currencies, folded to lower case, with the ISO code. "$" and "kr" are shared: the commonest is taken. */
const SIGNS: readonly (readonly [code: string, ...signs: string[]])[] = [
  ["UAH", "₴", "грн", "гривня", "гривні", "гривень", "uah"],
  ["THB", "฿", "บาท", "thb", "baht"],
  ["USD", "$", "us$", "usd", "дол", "долл", "доларів", "долларов", "ดอลลาร์"],
  ["EUR", "€", "eur", "euro", "євро", "евро", "ยูโร"],
  ["RUB", "₽", "руб", "р", "рублей", "rub", "rur"],
  ["GBP", "£", "gbp"],
  ["JPY", "¥", "jpy", "円"],
  ["CNY", "cny", "rmb", "元"],
  ["PLN", "zł", "pln", "zl"],
  ["CZK", "kč", "czk"],
  ["CHF", "chf", "fr"],
  ["KZT", "₸", "kzt", "тг", "тенге"],
  ["BYN", "byn"],
  ["INR", "₹", "inr", "rs"],
  ["KRW", "₩", "krw"],
  ["VND", "₫", "vnd"],
  ["ILS", "₪", "ils"],
  ["TRY", "₺", "try"],
  ["GEL", "₾", "gel"],
  ["SEK", "sek"],
  ["NOK", "nok"],
  ["DKK", "dkk"],
  ["CAD", "cad", "c$", "ca$"],
  ["AUD", "aud", "a$"],
  ["SGD", "sgd", "s$"],
  ["HKD", "hkd", "hk$"],
  ["MDL", "mdl"],
  ["RON", "ron", "lei"],
  ["HUF", "huf", "ft"],
  ["BGN", "bgn", "лв"],
];

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  SIGNS.flatMap(([code, ...signs]) => signs.map((sign) => [sign, code] as const))
);

/** ISO code of a currency sign or word ("грн." and "UAH" are one currency); "" if it is none. */
export function currencyCode(text: string): string {
  return CURRENCY_SIGNS.get(text.trim().toLowerCase().replace(/\.+$/, "")) ?? "";
}
