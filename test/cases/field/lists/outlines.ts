/** Pivot tables in compact form. */
import type { Value } from "../../case";
import { byDay, byMonth, SALES } from "./base";
import type { FieldList } from "./list";

const NAMES = Object.keys(byDay());
const sum = (sales: readonly { readonly amount: number }[]): number =>
  Math.round(sales.reduce((total, { amount }) => total + amount, 0) * 100) / 100;
const of = (customer: string) => SALES.filter((sale) => sale.customer === customer);
const SPANISH = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");
const monthIndex = (day: string): number => Number(day.slice(5, 7)) - 1;
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
];
