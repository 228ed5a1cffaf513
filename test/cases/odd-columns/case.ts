/** Columns that look like something else. Each holds the sales of salesList, so that the classes can be seen without a computer. */
import type { Case, Value } from "../case";
import { CLASSES, HEADER, LINES, TOTAL, serial, type Line } from "../salesList";

const NAMES = Object.keys(CLASSES);
const sumOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

const buddhist = (day: string): string =>
  day.replace(
    /^(\d+)-(\d+)-(\d+)$/,
    (_, year, month, date) => `${date}/${month}/${Number(year) + 543}`
  );

/** Beside the amounts of salesList by month, quantities by which Gamma would lead. */
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ").map((m) => `${m} 2025`);
const measured = NAMES.map((name): readonly Value[] => [
  name,
  ...MONTHS.flatMap((_, m): Value[] => {
    const lines = LINES.filter(
      ({ customer, day }) => customer === name && Number(day.slice(5, 7)) === m + 1
    );
    return lines.length === 0 ? ["", ""] : [name === "Gamma" ? 9_000 : 1, sumOf(lines)];
  }),
]);

const cases: readonly Case[] = [
  {
    title: "quantity and amount under each month: the amount is taken, and it is said",
    sheets: [
      {
        name: "Sales",
        rows: [
          ["Customer", ...MONTHS.flatMap((month) => [month, ""])],
          ["", ...MONTHS.flatMap(() => ["Quantity", "Amount"])],
          ...measured,
        ],
        merges: MONTHS.map((_, m) => [0, 1 + 2 * m, 1, 2] as const),
      },
    ],
    select: "Sales!A1:Y6",
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { periodMeasures: 1 },
      says: "Each period has several columns: “Amount” was used; not used: Quantity.",
    },
  },
  {
    title: "a Thai VAT report: the value of the goods, not the tax",
    language: "th-TH",
    sheets: [
      {
        name: "รายงาน",
        rows: [
          ["รายงานภาษีขาย", "", "", "", "", ""],
          ["ลำดับ", "วัน เดือน ปี", "เลขที่ใบกำกับภาษี", "ชื่อผู้ซื้อสินค้า", "มูลค่าสินค้า", "จำนวนเงินภาษี"],
          ...LINES.map(({ day, customer, amount }, i): Value[] => [
            i + 1,
            buddhist(day),
            `IV${i}`,
            customer,
            amount,
            7,
          ]),
          ["", "", "", "รวมทั้งสิ้น", TOTAL, 7 * LINES.length],
        ],
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { totalsRow: 1, buddhistYears: 26 } },
  },
  {
    // Debit turnover as the totals of salesList; by the closing balance everybody would be equal.
    title: "a turnover sheet: what was sold, not the balance",
    language: "uk-UA",
    sheets: [
      {
        name: "361",
        rows: [
          ["Контрагент", "Сальдо на початок", "Обороти Дт", "Обороти Кт", "Сальдо на кінець"],
          ["Alfa", 10, 12_000, 11_910, 100],
          ["Beta", 20, 1_800, 1_720, 100],
          ["Delta", 30, 1_200, 1_130, 100],
          ["Gamma", 40, 200, 140, 100],
          ["Разом", 100, TOTAL, 14_900, 400],
        ],
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "A-", Beta: "A-", Delta: "B-", Gamma: "C-" },
      issues: { totalsRow: 1, totalsOnlyLimits: 1 },
    },
  },
  ...(
    [
      [
        "en-US",
        ["Date", "Type", "Customer", "Amount"],
        "Credit note",
        "2 rows say “Credit note”, but their amounts are positive",
      ],
      [
        "uk-UA",
        ["Дата", "Тип", "Клієнт", "Сума"],
        "Повернення",
        "У 2 рядках стоїть «Повернення», але суми додатні",
      ],
      [
        "ru-RU",
        ["Дата", "Тип", "Клиент", "Сумма"],
        "Возврат",
        "В 2 строках стоит «Возврат», но суммы положительные",
      ],
      ["th-TH", ["วันที่", "สถานะ", "ลูกค้า", "ยอดขาย"], "ใบลดหนี้", "มี 2 แถวระบุว่า “ใบลดหนี้” แต่ยอดเป็นบวก"],
    ] as const
  ).map(([language, header, word, says]): Case => ({
    title: `returns with positive amounts are said, not guessed: ${language}`,
    language,
    sheets: [
      {
        name: "Sales",
        rows: [
          header,
          ...LINES.map(({ day, customer, amount }): Value[] => [
            serial(day),
            customer === "Gamma" ? word : "Invoice",
            customer,
            amount,
          ]),
        ],
        formats: { 0: "yyyy-mm-dd" },
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { positiveReturns: 2 }, says },
  })),
  {
    title: "the header stands again on every page, and notes below the total",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.slice(0, 13).map(({ day, customer, amount }): Value[] => [
            serial(day),
            customer,
            amount,
          ]),
          HEADER,
          ...LINES.slice(13).map(({ day, customer, amount }): Value[] => [
            serial(day),
            customer,
            amount,
          ]),
          ["", "Total", TOTAL],
          ["Printed by Olena", "", ""],
          ["Page 2 of 2", "", ""],
        ],
        formats: { 0: "yyyy-mm-dd" },
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      rows: { read: 30, used: 26, repaired: 0, leftOut: 4 },
    },
  },
  {
    title: "numbers of orders, tax numbers and telephones are no money",
    sheets: [
      {
        name: "Sales",
        rows: [
          ["Nr zlecenia", "Firma", "NIP", "Kiedy", "Wartosc", "Telefon"],
          ...LINES.map(({ day, customer, amount }, i): Value[] => [
            500_100 + i * 7,
            customer,
            5_260_001_246 + customer.charCodeAt(0),
            serial(day),
            amount,
            380_501_234_567 + i,
          ]),
        ],
        formats: { 3: "yyyy-mm-dd", 4: "#,##0.00" },
      },
    ],
    answers: {},
    expect: { outcome: "done", classes: CLASSES },
  },
  {
    title: "a margin in percent stands beside the profit, and shares beside sums",
    sheets: [
      {
        name: "Sales",
        rows: [
          ["Profit %", "Date", "Amount", "Customer", "Share %"],
          ...LINES.map(({ day, customer, amount }): Value[] => [
            0.2,
            serial(day),
            amount,
            customer,
            0.01,
          ]),
        ],
        formats: { 0: "0%", 1: "yyyy-mm-dd", 4: "0.0%" },
      },
    ],
    answers: {},
    expect: { outcome: "done", classes: CLASSES },
  },
];
export default cases;
