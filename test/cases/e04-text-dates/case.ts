import type { Case } from "../case";
import { CLASSES, HEADER, LINES } from "../salesList";

const list = (day: (iso: string) => string) => [
  HEADER,
  ...LINES.map((line) => [day(line.day), line.customer, line.amount]),
];
const parts = (iso: string): [string, string, string] => iso.split("-") as [string, string, string];
const months = {
  uk: [
    "січ.",
    "лют.",
    "бер.",
    "квіт.",
    "трав.",
    "черв.",
    "лип.",
    "серп.",
    "вер.",
    "жовт.",
    "лист.",
    "груд.",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  th: [
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
  ],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;
const named = (language: keyof typeof months, years = 0) =>
  list((iso) => {
    const [y, m, d] = parts(iso);
    return `${Number(d)} ${months[language][Number(m) - 1]} ${Number(y) + years}`;
  });

const repaired = {
  outcome: "done",
  classes: CLASSES,
  rows: { read: 26, used: 0, repaired: 26, leftOut: 0 },
} as const;
const cases: readonly Case[] = [
  {
    title: "day.month.year as text: decided by the 15th and the 31st",
    sheets: [{ name: "Sales", rows: list((iso) => parts(iso).reverse().join(".")) }],
    expect: { ...repaired, issues: { textDates: 26 } },
  },
  {
    title: "month/day/year as text",
    sheets: [
      {
        name: "Sales",
        rows: list((iso) => {
          const [y, m, d] = parts(iso);
          return `${m}/${d}/${y}`;
        }),
      },
    ],
    expect: { ...repaired, issues: { textDates: 26 } },
  },
  {
    title: "nothing decides between day and month: one question",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line) => {
            const [y, m, d] = parts(line.day);
            return [`${pad(Math.min(Number(d), 12))}.${m}.${y}`, line.customer, line.amount];
          }),
        ],
      },
    ],
    expect: { outcome: "done", issues: { textDates: 26, dayMonthOrder: 23 } },
  },
  {
    title: "English month names",
    sheets: [{ name: "Sales", rows: named("en") }],
    expect: { ...repaired, issues: { textDates: 26 } },
  },
  {
    title: "Ukrainian month names",
    language: "uk-UA",
    sheets: [{ name: "Sales", rows: named("uk") }],
    expect: { ...repaired, issues: { textDates: 26 } },
  },
  {
    title: "Russian month names",
    language: "ru-RU",
    sheets: [{ name: "Sales", rows: named("ru") }],
    expect: { ...repaired, issues: { textDates: 26 } },
  },
  {
    title: "Thai month names with Buddhist years",
    language: "th-TH",
    sheets: [{ name: "Sales", rows: named("th", 543) }],
    expect: { ...repaired, issues: { textDates: 26, buddhistYears: 26 } },
  },
  {
    title: "one date cannot be read",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line, i) => [i === 3 ? "soon" : line.day, line.customer, line.amount]),
        ],
      },
    ],
    expect: {
      outcome: "done",
      issues: { textDates: 25, unreadableDate: 1 },
      rows: { read: 26, used: 0, repaired: 25, leftOut: 1 },
    },
  },
];
export default cases;

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
