/** Reports of accounting programs and pivot tables, grouped by customer. Each holds the sales of salesList, so that the classes can be seen without a computer. */
import type { Case, Value } from "../case";
import { CLASSES, HEADER, LINES, TOTAL, serial, type Line } from "../salesList";

const NAMES = Object.keys(CLASSES);
const DATES = { 1: "yyyy-mm-dd" } as const;
const sumOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

/** One group a customer. */
const grouped = (
  group: (name: string, lines: readonly Line[]) => readonly (readonly Value[])[]
): readonly (readonly Value[])[] =>
  NAMES.flatMap((name) =>
    group(
      name,
      LINES.filter(({ customer }) => customer === name)
    )
  );

/** 26 lines; 4 customers, one grand total. */
const groupedRows = { read: 31, used: 0, repaired: 26, leftOut: 5 };

const accounts = (
  language: string,
  header: readonly Value[],
  document: string,
  total: string,
  says: string
): Case => ({
  title: `documents under the name of a customer, with its sum: ${language}`,
  language,
  sheets: [
    {
      name: "Report",
      rows: [
        header,
        ...grouped((name, lines) => [
          [name, "", sumOf(lines)],
          ...lines.map(({ day, amount }, i): Value[] => [
            `${document} ${name.slice(0, 1)}${i + 1}`,
            serial(day),
            amount,
          ]),
        ]),
        [total, "", TOTAL],
      ],
      formats: DATES,
    },
  ],
  expect: {
    outcome: "done",
    classes: CLASSES,
    rows: groupedRows,
    issues: { groupedRows: 26, groupHeading: 4, totalsRow: 1 },
    says,
  },
});

const cases: readonly Case[] = [
  accounts(
    "en-US",
    ["Customer / document", "Date", "Amount"],
    "Invoice",
    "Total",
    "26 rows are listed under a customer’s name."
  ),
  accounts(
    "uk-UA",
    ["Контрагент / Документ", "Дата", "Сума"],
    "Реалізація",
    "Разом",
    "26 рядків згруповано під назвою клієнта."
  ),
  accounts(
    "ru-RU",
    ["Контрагент, документ", "Дата", "Сумма"],
    "Реализация",
    "Итого",
    "26 строк сгруппировано под названием клиента."
  ),
  accounts("th-TH", ["ลูกค้า/เอกสาร", "วันที่", "ยอดขาย"], "ใบกำกับ", "รวมทั้งหมด", "มี 26 แถวอยู่ใต้ชื่อลูกค้า"),
  {
    title: "QuickBooks: the name alone above its rows, 'Total Alfa' below them",
    sheets: [
      {
        name: "Sales by customer detail",
        rows: [
          ["", "Date", "Type", "Num", "Amount"],
          ...grouped((name, lines) => [
            [name, "", "", "", ""],
            ...lines.map(({ day, amount }, i): Value[] => [
              "",
              serial(day),
              "Invoice",
              1000 + i,
              amount,
            ]),
            [`Total ${name}`, "", "", "", sumOf(lines)],
          ]),
          ["TOTAL", "", "", "", TOTAL],
        ],
        formats: DATES,
      },
    ],
    select: "'Sales by customer detail'!A1:E36",
    expect: {
      outcome: "done",
      classes: CLASSES,
      rows: { read: 35, used: 0, repaired: 26, leftOut: 9 },
      issues: { groupHeading: 4, totalsRow: 5 },
    },
  },
  {
    title: "a pivot in tabular form: the name in the first of its rows only",
    sheets: [
      {
        name: "Pivot",
        rows: [
          ["Customer", "Date", "Amount"],
          ...grouped((name, lines) => [
            ...lines.map(({ day, amount }, i): Value[] => [
              i === 0 ? name : "",
              serial(day),
              amount,
            ]),
            [`${name} Total`, "", sumOf(lines)],
          ]),
          ["Grand Total", "", TOTAL],
        ],
        formats: DATES,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      rows: { read: 31, used: 4, repaired: 22, leftOut: 5 },
      issues: { groupedRows: 22, totalsRow: 5 },
    },
  },
  {
    title: "a pivot in outline form: the sum beside the name, the rows below without it",
    sheets: [
      {
        name: "Pivot",
        rows: [
          ["Customer", "Date", "Sum of Amount"],
          ...grouped((name, lines) => [
            [name, "", sumOf(lines)],
            ...lines.map(({ day, amount }): Value[] => ["", serial(day), amount]),
          ]),
          ["Grand Total", "", TOTAL],
        ],
        formats: DATES,
      },
    ],
    expect: { outcome: "done", classes: CLASSES, rows: groupedRows },
  },
  {
    title:
      "the sum beside the name is another one: nothing is a group, and the rows stay what they are",
    sheets: [
      {
        name: "Visits",
        rows: [
          HEADER.map((word) => word),
          ...LINES.map(({ day, customer, amount }): Value[] => [serial(day), customer, amount]),
          ["", "Epsilon", 77],
          [serial("2025-03-03"), "", 55],
        ],
        formats: { 0: "yyyy-mm-dd" },
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { blankDate: 1, blankCustomer: 1 } },
  },
];
export default cases;
