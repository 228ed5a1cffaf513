import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, LINES, ROWS, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "dates typed with Buddhist years: serials in the year 2568",
    language: "th-TH",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line) => [
            serial(line.day.replace("2025", "2568")),
            line.customer,
            line.amount,
          ]),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { buddhistYears: 26 } },
  },
  {
    title: "a workbook that counts from 1904",
    date1904: true,
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...ROWS.map(([day, customer, amount]) => [
            Number(day) - 1462,
            customer ?? "",
            amount ?? "",
          ]),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { date1904: 1 } },
  },
  {
    title: "two-digit years as text",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line) => [
            line.day.slice(2).split("-").reverse().join("."),
            line.customer,
            line.amount,
          ]),
        ],
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { textDates: 26, twoDigitYears: 26 } },
  },
];
export default cases;
