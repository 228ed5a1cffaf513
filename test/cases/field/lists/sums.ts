/** Sums that stand above their parts. */
import type { Value } from "../../case";
import type { ExpectedCustomers } from "../expected";
import { byDay, SALES } from "./base";
import type { FieldList } from "./list";

const CUSTOMERS = ["Amber Cafe", "Birch Foods", "Cedar Clinic", "Delta Rentals"];
const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"];

const cents = (sum: number): number => Math.round(sum * 100) / 100;
const totalOf = (customers: readonly string[], month = ""): number =>
  cents(
    SALES.filter(
      ({ customer, day }) => customers.includes(customer) && day.startsWith(`2025-${month}`)
    ).reduce((sum, { amount }) => sum + amount, 0)
  );
const months = (customers: readonly string[]): Value[] =>
  MONTHS.map((month) => totalOf(customers, month) || "");
const values: ExpectedCustomers = Object.fromEntries(
  CUSTOMERS.map((customer) => [customer, { value: totalOf([customer]) }])
);
const [amber, birch, cedar, delta] = CUSTOMERS as [string, string, string, string];

/** "Invoice 12 from 15.07.2025" under each customer. */
function documents(word: string, from: string): readonly (readonly Value[])[] {
  return CUSTOMERS.flatMap((customer) => [
    [customer, totalOf([customer])],
    ...SALES.filter((sale) => sale.customer === customer).map(({ day, amount }, i) => {
      const [year, month, date] = day.split("-");
      return [`${word} 00-${100 + i} ${from} ${date}.${month}.${year} 12:00:00`, amount];
    }),
  ]);
}

export const sums: readonly FieldList[] = [
  {
    title: "documents under customers, Ukrainian, a total below",
    rows: [
      ["Контрагент", "Сума"],
      ...documents("Видаткова накладна", "від"),
      ["Разом", totalOf(CUSTOMERS)],
    ],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "documents under customers, English, the total on top",
    rows: [["Party", "Amount"], ["Total", totalOf(CUSTOMERS)], ...documents("Invoice", "from")],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "sales people over customers, German, by month",
    rows: [
      ["Vertreter / Kunde", ...MONTHS.map((month) => `${month}.2025`)],
      ["Frau Klein", ...months([amber, birch])],
      [amber, ...months([amber])],
      [birch, ...months([birch])],
      ["Herr Groß", ...months([cedar, delta])],
      [cedar, ...months([cedar])],
      [delta, ...months([delta])],
      ["Summe", ...months(CUSTOMERS)],
    ],
    expected: { exit: 0, customers: values, absent: ["Frau Klein", "Herr Groß", "Summe"] },
  },
  {
    title: "managers over customers, Russian, totals only",
    rows: [
      ["Сумма", "Менеджер / Клиент"],
      [totalOf([delta, amber]), "Ольга"],
      [totalOf([delta]), delta],
      [totalOf([amber]), amber],
      [totalOf([birch, cedar]), "Семён"],
      [totalOf([birch]), birch],
      [totalOf([cedar]), cedar],
      [totalOf(CUSTOMERS), "Итого"],
    ],
    expected: { exit: 0, customers: values, absent: ["Ольга", "Семён", "Итого"] },
  },
  {
    title: "products under customers, English",
    rows: [
      ["Customer", "Sales"],
      ...CUSTOMERS.flatMap((customer) => {
        const half = cents(totalOf([customer]) / 3);
        return [
          [customer, totalOf([customer])],
          ["Boxes", half],
          ["Labels", cents(totalOf([customer]) - half)],
        ];
      }),
    ],
    expected: { exit: 0, customers: values, absent: ["Boxes", "Labels"] },
  },
];
