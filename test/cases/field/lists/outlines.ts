/** Pivot tables in compact form. */
import type { Value } from "../../case";
import { byDay, byMonth, SALES } from "./base";
import type { FieldList } from "./list";

const NAMES = Object.keys(byDay());
const sum = (sales: readonly { readonly amount: number }[]): number =>
  Math.round(sales.reduce((total, { amount }) => total + amount, 0) * 100) / 100;
const of = (customer: string) => SALES.filter((sale) => sale.customer === customer);
const SPANISH = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");
const ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const monthIndex = (day: string): number => Number(day.slice(5, 7)) - 1;
/** Where no days are known. */
const TOTALS = Object.fromEntries(
  Object.entries(byDay()).map(([name, { value }]) => [name, { value }])
);
const MONTHS = [...new Set(SALES.map(({ day }) => day.slice(0, 7)))];

export const outlines: readonly FieldList[] = [
  {
    title: "German: months under customers",
    rows: [
      ["Zeilenbeschriftungen", "Summe von Betrag"],
      ...NAMES.flatMap((name): Value[][] => [
        [name, sum(of(name))],
        ...of(name).map(({ day, amount }): Value[] => [
          `'${day.slice(5, 7)}.${day.slice(0, 4)}`,
          amount,
        ]),
      ]),
      ["Gesamtergebnis", sum(SALES)],
    ],
    expected: { exit: 0, customers: byMonth(), absent: ["Gesamtergebnis"] },
  },
  {
    title: "Spanish: months under years under customers",
    rows: [
      ["Etiquetas de fila", "Suma de Importe"],
      ...NAMES.flatMap((name): Value[][] => [
        [name, sum(of(name))],
        ["'2025", sum(of(name))],
        ...of(name).map(({ day, amount }): Value[] => [SPANISH[monthIndex(day)]!, amount]),
      ]),
      ["Total general", sum(SALES)],
    ],
    expected: { exit: 0, customers: byMonth(), absent: ["Total general", "2025"] },
  },
  {
    title: "Ukrainian: customers under months",
    rows: [
      ["Позначки рядків", "Сума за полем Сума"],
      ...MONTHS.flatMap((month): Value[][] => {
        const sales = SALES.filter(({ day }) => day.startsWith(month));
        return [
          [`'${month}`, sum(sales)],
          ...sales.map(({ customer, amount }): Value[] => [customer, amount]),
        ];
      }),
      ["Загальний підсумок", sum(SALES)],
    ],
    expected: {
      exit: 0,
      customers: byMonth(),
      absent: ["2025-01", "Загальний підсумок"],
      language: "uk-UA",
    },
  },
  {
    title: "days under customers",
    rows: [
      ["Row Labels", "Sum of Sales"],
      ...NAMES.flatMap((name): Value[][] => [
        [name, sum(of(name))],
        ...of(name).map(({ day, amount }): Value[] => [`'${day}`, amount]),
      ]),
      ["Grand Total", sum(SALES)],
    ],
    expected: { exit: 0, customers: byDay(), absent: ["Grand Total"] },
  },
  {
    title: "three levels: regions, customers, months",
    rows: [
      ["Row Labels", "Sum of Amount"],
      ...[NAMES.slice(0, 2), NAMES.slice(2)].flatMap((names, i): Value[][] => [
        [`Region ${i + 1}`, sum(names.flatMap(of))],
        ...names.flatMap((name): Value[][] => [
          [name, sum(of(name))],
          ...of(name).map(({ day, amount }): Value[] => [`'${day.slice(0, 7)}`, amount]),
        ]),
      ]),
      ["Grand Total", sum(SALES)],
    ],
    expected: { exit: 0, customers: byMonth(), absent: ["Region 1", "Region 2", "Grand Total"] },
  },
  {
    title: "three levels: a year, months, customers",
    rows: [
      ["Row Labels", "Sum of Sales"],
      ["'2025", sum(SALES)],
      ...MONTHS.flatMap((month): Value[][] => {
        const sales = SALES.filter(({ day }) => day.startsWith(month));
        return [
          [ENGLISH[monthIndex(month)]!, sum(sales)],
          ...sales.map(({ customer, amount }): Value[] => [customer, amount]),
        ];
      }),
      ["Grand Total", sum(SALES)],
    ],
    expected: { exit: 0, customers: byMonth(), absent: ["2025", "Jan", "Grand Total"] },
  },
  {
    title: "documents with their days indented under customers without sums, Ukrainian",
    rows: [
      ["Контрагент", "Сума"],
      ...NAMES.flatMap((name): Value[][] => [
        [name, ""],
        ...of(name).map(({ day, amount }, i): Value[] => [
          `   Накладна ${i + 1} від ${day.slice(8)}.${day.slice(5, 7)}.2025`,
          amount,
        ]),
      ]),
    ],
    expected: { exit: 0, customers: byDay(), language: "uk-UA" },
  },
  {
    title: "invoices with their days under customers without sums, a total below",
    rows: [
      ["Customer", "Sales"],
      ...NAMES.flatMap((name): Value[][] => [
        [name, ""],
        ...of(name).map(({ day, amount }, i): Value[] => [`Invoice ${i + 1} of ${day}`, amount]),
      ]),
      ["Total", sum(SALES)],
    ],
    expected: { exit: 0, customers: byDay(), absent: ["Total"] },
  },
  {
    title: "products indented under customers",
    rows: [
      ["Customer", "Sales"],
      ...NAMES.flatMap((name): Value[][] => [
        [name, sum(of(name))],
        ...of(name).map(({ amount }, i): Value[] => [`    Item ${i % 3}`, amount]),
      ]),
      ["Total", sum(SALES)],
    ],
    expected: { exit: 0, customers: TOTALS, absent: ["Item 0", "Total"] },
  },
];
