import { calendarDate } from "../engine/calendar/serialDay";
import type { Grain } from "../engine/sales/sales";
import { currencySign, type CurrencySign } from "./currencySign";
import type { Language } from "./language";
import { periodDate } from "./periodDate";

/** Numbers and dates as the language writes them, for sentences. Cells get number formats instead. */
export interface Formats {
  /** At most 2 decimals, none from 1000 on. */
  number(value: number): string;
  /** To the cent, as an account is written: 900.50, and 900 without cents. */
  cents(value: number): string;
  /** Up to so many decimals. */
  decimal(value: number, digits: number): string;
  /** Three digits: 1.93M, 1,93 млн, 1.93 ล้าน. */
  compact(value: number): string;
  /**
   * An amount of money that one of the above wrote, with the sign of its currency where that is known: "€12,400", "12 400 грн".
   * @param currency ISO code; "" without
   */
  money(amount: string, currency: string): string;
  /** A number format of Excel with that sign. */
  moneyFormat(numberFormat: string, currency: string): string;
  /** @param share 0..1 */
  percent(share: number, digits?: number): string;
  /**
   * A share that never looks like all or nothing when it is neither: 0.02%, 99.9%.
   * @param value 0..1
   */
  share(value: number): string;
  /** @param serial Excel's serial day; the Gregorian calendar in every language, as the cells show it. */
  day(serial: number): string;
  /** A day as exactly as the list knows it: where it knows months, the month. */
  date(serial: number, grain: Grain): string;
  /** The same where there is little room, as below a chart: a month by its short name. */
  shortDate(serial: number, grain: Grain): string;
  /** "A, B, and C". */
  list(texts: readonly string[]): string;
  /** Place of the plural form for a number: 0 one, 1 few (or other), 2 many. */
  plural(value: number): number;
}

/** Any year with a 29 February: Excel has one in 1900, JavaScript has not. */
const LEAP_YEAR = 2000;
const PLURAL_PLACES: { readonly [category: string]: number } = { one: 0, few: 1, many: 2 };

export function formatsOf(language: Language): Formats {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const exact = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const isThai = language === "th-TH";
  const compact = new Intl.NumberFormat(language, {
    notation: "compact",
    // Short Thai is "1.93M", which is not Thai.
    compactDisplay: isThai ? "long" : "short",
    maximumSignificantDigits: 3,
  });
  const rough = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const date = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    dateStyle: "medium",
    timeZone: "UTC",
  });
  const rules = new Intl.PluralRules(language);
  const listed = new Intl.ListFormat(language, { type: "conjunction" });
  const days = new Map<number, string>();
  const signs = new Map<string, CurrencySign>();
  const signOf = (currency: string): CurrencySign => {
    const known = signs.get(currency) ?? currencySign(language, currency);
    signs.set(currency, known);
    return known;
  };
  const percents = new Map<number, Intl.NumberFormat>();
  const decimals = new Map<number, Intl.NumberFormat>();
  const withDigits = (
    known: Map<number, Intl.NumberFormat>,
    digits: number,
    style: "decimal" | "percent"
  ) => {
    let format = known.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(language, { style, maximumFractionDigits: digits });
      known.set(digits, format);
    }
    return format;
  };
  const formats: Formats = {
    number: (value) => (Math.abs(value) >= 1000 ? whole : fine).format(tidy(value)),
    cents(value) {
      const rounded = Math.round(value * 100) / 100;
      return (Number.isInteger(rounded) ? whole : exact).format(tidy(rounded));
    },
    decimal: (value, digits) => withDigits(decimals, digits, "decimal").format(tidy(value)),
    // Thai counts in words from a million on: "39,900", not "3.99 หมื่น".
    compact: (value) =>
      (isThai && Math.abs(value) < 1_000_000 ? rough : compact).format(tidy(value)),
    money(amount, currency) {
      const { before, after } = signOf(currency);
      const minus = /^[-\u2212]/.exec(amount)?.[0] ?? "";
      return `${minus}${before}${amount.slice(minus.length)}${after}`;
    },
    moneyFormat(numberFormat, currency) {
      const { before, after } = signOf(currency);
      const quoted = (text: string): string => (text === "" ? "" : `"${text}"`);
      return `${quoted(before)}${numberFormat}${quoted(after)}`;
    },
    percent: (share, digits = 1) => withDigits(percents, digits, "percent").format(tidy(share)),
    share(value) {
      if (value > 0 && value < 0.0005)
        return withDigits(percents, value < 0.00005 ? 4 : 2, "percent").format(value);
      // 99.96% would be rounded to 100%.
      if (value > 0.999 && value < 1) return withDigits(percents, 1, "percent").format(0.999);
      return withDigits(percents, 1, "percent").format(tidy(value));
    },
    day(serial) {
      let text = days.get(serial);
      if (text === undefined) {
        const { year, month, day } = calendarDate(serial);
        text = date
          .formatToParts(Date.UTC(LEAP_YEAR, month - 1, day))
          .map(({ type, value }) => (type === "year" ? String(year) : value))
          .join("")
          // "31 мая 2026 г." would end a sentence with two full stops.
          .replace(/\s[рг]\.$/, "");
        days.set(serial, text);
      }
      return text;
    },
    date: (serial, grain) =>
      grain === "day" || grain === "week"
        ? formats.day(serial)
        : periodDate(serial, grain, language, "long"),
    shortDate: (serial, grain) =>
      grain === "day" || grain === "week"
        ? formats.day(serial)
        : periodDate(serial, grain, language, "short"),
    // Thai writes its "and" without spaces, which names of other scripts do not bear.
    list: (texts) => (isThai ? texts.join(", ") : listed.format(texts)),
    plural: (value) =>
      isThai ? 0 : (PLURAL_PLACES[rules.select(value)] ?? (language === "en-US" ? 1 : 2)),
  };
  return formats;
}

/** "-0" is nobody's number. */
function tidy(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}
