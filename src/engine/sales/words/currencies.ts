/** Signs and words of currencies, folded to lower case, with the ISO code. A shared sign ("$", "¥", "rs") is that of the commonest. */
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
  ["INR", "₹", "inr", "rs", "re", "rupees"],
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
  ["BRL", "r$", "brl", "reais"],
  ["MYR", "rm", "myr"],
  ["IDR", "rp", "idr"],
  ["PHP", "₱", "php"],
  ["AED", "dh", "dhs", "aed"],
  ["SAR", "sr", "﷼", "sar"],
  ["ZAR", "r", "zar"],
  ["NGN", "₦", "ngn"],
  ["KES", "ksh", "kes"],
  ["EGP", "e£", "l.e", "egp"],
  ["BDT", "৳", "tk", "bdt"],
  ["MXN", "mx$", "mex$", "mxn"],
  ["NZD", "nz$", "nzd"],
  ["TWD", "nt$", "twd"],
  ["PEN", "s/", "pen"],
  ["CRC", "₡", "crc"],
  ["PYG", "₲", "gs", "pyg"],
  ["GHS", "₵", "gh₵", "ghs"],
  ["MNT", "₮", "mnt"],
  ["AMD", "֏", "amd"],
  ["AZN", "₼", "azn"],
  ["UZS", "сум", "сўм", "so'm", "soum", "uzs"],
  ["KGS", "сом", "kgs"],
  ["TJS", "сомони", "tjs"],
  ["RSD", "дин", "din", "rsd"],
  ["SEK", "kr"],
];

/** The other codes of ISO 4217. Some are words ("ALL", "TOP"), so they count in capital letters only. */
const OTHER_CODES: ReadonlySet<string> = new Set(
  (
    "AFN ALL ANG AOA ARS AWG BAM BBD BHD BIF BMD BND BOB BSD BTN BWP BZD CDF CLP COP CUP CVE DJF DOP DZD ERN ETB FJD FKP GIP GMD " +
    "GNF GTQ GYD HNL HTG IQD IRR ISK JMD JOD KHR KMF KPW KWD KYD LAK LBP LKR LRD LSL LYD MAD MGA MKD MMK MOP MRU MUR MVR MWK MZN " +
    "NAD NIO NPR OMR PAB PGK PKR QAR RWF SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TMT TND TOP TTD TZS UGX UYU VES VUV WST " +
    "XAF XCD XOF XPF YER ZMW ZWL"
  ).split(" ")
);

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  SIGNS.flatMap(([code, ...signs]) => signs.map((sign) => [sign, code] as const))
);

/** ISO code of a currency sign or word ("грн." and "UAH" are one currency); "" if it is none. */
export function currencyCode(text: string): string {
  const sign = text.trim().replace(/\.+$/, "");
  return CURRENCY_SIGNS.get(sign.toLowerCase()) ?? (OTHER_CODES.has(sign) ? sign : "");
}
