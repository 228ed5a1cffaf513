import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, LINES, serial } from "../salesList";

const list = (amount: (n: number) => string) => ({
  name: "Sales",
  rows: [HEADER, ...LINES.map((line) => [serial(line.day), line.customer, amount(line.amount)])],
  formats: DATE_FORMAT,
});
const done = {
  outcome: "done",
  classes: CLASSES,
  issues: { textNumbers: 26 },
  rows: { read: 26, used: 0, repaired: 26, leftOut: 0 },
} as const;
const cents = (n: number, thousand: string, decimal: string): string =>
  `${n >= 1000 ? `1${thousand}000` : String(n)}${decimal}00`;

const cases: readonly Case[] = [
  {
    title: '"1 000,00" with no-break spaces',
    sheets: [list((n) => cents(n, "\u00a0", ","))],
    expect: done,
  },
  { title: '"1.000,00"', sheets: [list((n) => cents(n, ".", ","))], expect: done },
  { title: '"1,000.00"', sheets: [list((n) => cents(n, ",", "."))], expect: done },
  {
    title: '"฿1,000.00"',
    language: "th-TH",
    sheets: [list((n) => `฿${cents(n, ",", ".")}`)],
    expect: done,
  },
  {
    title: "a return in parentheses",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line) => [serial(line.day), line.customer, line.amount]),
          [serial("2025-12-31"), "Gamma", "(50)"],
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { textNumbers: 1 },
      rows: { read: 27, used: 26, repaired: 1, leftOut: 0 },
    },
  },
  {
    title: "one amount that is no number",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line) => [serial(line.day), line.customer, line.amount]),
          [serial("2025-12-31"), "Gamma", "n/a"],
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { unreadableNumber: 1 },
      rows: { read: 27, used: 26, repaired: 0, leftOut: 1 },
    },
  },
];
export default cases;
