import type { Case, Value } from "../case";
import { LINES } from "../salesList";

const NAMES = ["Alfa", "Beta", "Delta", "Gamma"] as const;
const amount = (customer: string, month: number): Value =>
  LINES.filter(
    (line) => line.customer === customer && Number(line.day.slice(5, 7)) === month
  ).reduce<number>((sum, line) => sum + line.amount, 0) || "";
const total = (cells: readonly Value[]): number =>
  cells.reduce<number>((sum, cell) => sum + Number(cell), 0);

const table = (customer: string, months: readonly Value[], sum: string, all: string): Value[][] => {
  const body = NAMES.map((name) => months.map((_, m) => amount(name, m + 1)));
  return [
    [customer, ...months, sum],
    ...body.map((cells, i) => [NAMES[i] ?? "", ...cells, total(cells)]),
    [all, ...months.map((_, m) => total(body.map((cells) => cells[m] ?? 0))), total(body.flat())],
  ];
};
/** By month, as by day, except that Gamma's silence and the rhythm are counted in months. */
const done = {
  outcome: "done",
  classes: { Alfa: "AX", Beta: "AY", Delta: "BY", Gamma: "CZ" },
  rows: { read: 5, used: 4, repaired: 0, leftOut: 1 },
} as const;
const english = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];
const thai = [
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
];
const ukrainian = [
  "січень",
  "лютий",
  "березень",
  "квітень",
  "травень",
  "червень",
  "липень",
  "серпень",
  "вересень",
  "жовтень",
  "листопад",
  "грудень",
];
const russian = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

const cases: readonly Case[] = [
  {
    title: "English months",
    sheets: [
      {
        name: "Table",
        rows: table(
          "Customer",
          english.map((m) => `${m} 2025`),
          "Total",
          "Total"
        ),
      },
    ],
    expect: done,
  },
  {
    title: "Thai months with Buddhist years, totals row and column",
    language: "th-TH",
    sheets: [
      {
        name: "Sheet1",
        rows: table(
          "ลูกค้า",
          thai.map((m) => `${m} 2568`),
          "รวม",
          "รวมทั้งหมด"
        ),
      },
    ],
    expect: done,
  },
  {
    title: "Ukrainian months",
    language: "uk-UA",
    sheets: [
      {
        name: "Аркуш1",
        rows: table(
          "Клієнт",
          ukrainian.map((m) => `${m} 2025`),
          "Разом",
          "Разом"
        ),
      },
    ],
    expect: done,
  },
  {
    title: "Russian months",
    language: "ru-RU",
    sheets: [
      {
        name: "Лист1",
        rows: table(
          "Клиент",
          russian.map((m) => `${m} 2025`),
          "Итого",
          "Итого"
        ),
      },
    ],
    expect: done,
  },
  {
    title: "months under a merged year, with a totals column beside them",
    sheets: [
      {
        name: "Table",
        rows: [
          ["", "2025", ...Array<string>(11).fill(""), ""],
          ...table("Customer", english, "Total", "Total"),
        ],
        merges: [[0, 1, 1, 12]],
      },
    ],
    expect: done,
  },
];
export default cases;
