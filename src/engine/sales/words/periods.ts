/** Words of period headers, folded and without dots. */
import type { Period } from "../../calendar/period";

const UNITS: { readonly [grain in Period]: string } = {
  week: "w wk week weeks kw cw woche semaine sem semana settimana tydzien 週 周 주 тиж тиждень тижня нед неделя недели สัปดาห์ สัปดาห์ที่",
  month: "m month months mth monat mois mes mese miesiac 月 월 місяць міс месяц мес เดือน เดือนที่",
  quarter:
    "q qtr quarter quartal t trim trimestre kwartal 季度 кв квартал квартала кварталу ไตรมาส ไตรมาสที่",
  "half-year": "h hy hj halbjahr semestre half halfyear півріччя півр полугодие полуг ครึ่งปี ครึ่งปีที่",
  year: "y fy year jahr gj annee ano ejercicio anno rok exercice 年 년 рік року год года р г ปี พศ คศ be ce",
};

export const PERIOD_UNITS: ReadonlyMap<string, Period> = new Map(
  (Object.entries(UNITS) as [Period, string][]).flatMap(([grain, words]) =>
    words.split(" ").map((word) => [word, grain] as const)
  )
);

/** Words that name one half of a year by themselves. */
export const NAMED_HALVES: ReadonlyMap<string, number> = new Map([
  ["ครึ่งปีแรก", 1],
  ["ครึ่งปีหลัง", 2],
]);

/** Numbers in Roman figures, with the Cyrillic letters that look the same. */
export const ROMAN: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["і", 1],
  ["іі", 2],
  ["ііі", 3],
  ["іv", 4],
]);

/** Words that may stand beside a period and change nothing: "Sales Jan 2024", "за січень". */
export const PERIOD_FILLERS: ReadonlySet<string> = new Set(
  (
    "sales amount revenue turnover in for of the st nd rd th de du der des del im en umsatz ventes ventas " +
    "сума продажі продаж виручка виторг оборот за у в сумма продажи выручка " +
    "ยอดขาย ยอด มูลค่า ประจำ ที่ ที"
  ).split(" ")
);
