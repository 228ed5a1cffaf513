import { calendarDate } from "../engine/calendar/serialDay";
import type { Grain } from "../engine/sales/sales";
import type { Language } from "./language";

type Part = "quarter" | "half-year";

/** What Intl does not know: {n} is the number of the part, {year} its year. */
const PARTS: { readonly [language in Language]: { readonly [part in Part]: readonly string[] } } = {
  "en-US": { quarter: ["Q{n} {year}"], "half-year": ["H{n} {year}"] },
  "th-TH": {
    quarter: ["ไตรมาส {n}/{year}"],
    "half-year": ["ครึ่งแรกของปี {year}", "ครึ่งหลังของปี {year}"],
  },
  "uk-UA": { quarter: ["{n} квартал {year}"], "half-year": ["{n} півріччя {year}"] },
  "ru-RU": { quarter: ["{n} квартал {year}"], "half-year": ["{n} полугодие {year}"] },
};

/** The period that ends on a day, where a list knows no days: "March 2025", "Q1 2025", "2025". */
export function periodDate(
  serial: number,
  grain: Exclude<Grain, "day" | "week">,
  language: Language,
  width: "long" | "short"
): string {
  const { year, month } = calendarDate(serial);
  if (grain === "year") return String(year);
  if (grain === "month") {
    const name = new Intl.DateTimeFormat(language, { month: width, timeZone: "UTC" });
    return `${name.format(Date.UTC(2000, month - 1, 1))} ${year}`;
  }
  const n = Math.ceil(month / (grain === "quarter" ? 3 : 6));
  const texts = PARTS[language][grain];
  return (texts[n - 1] ?? texts[0]!).replace("{n}", String(n)).replace("{year}", String(year));
}
