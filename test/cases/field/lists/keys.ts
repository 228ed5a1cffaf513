/** Orders, groups and dates of which a row alone does not tell all. */
import type { Value } from "../../case";
import { serial } from "../../salesList";
import { byDay, rowsOf, SALES, type Sale } from "./base";
import type { FieldList } from "./list";

/** Every sale an order of one to three lines. */
function orderLines(
  line: (sale: (typeof SALES)[number], order: number, item: number) => readonly Value[]
): readonly (readonly Value[])[] {
  return SALES.flatMap((sale, order) =>
    Array.from({ length: 1 + (order % 3) }, (_, item) => line(sale, order, item))
  );
}

const customers = [...new Set(SALES.map(({ customer }) => customer))];

/** The customer stands in the first of its rows, and a row with its sum closes them. */
function grouped(close: (sum: number) => readonly Value[]): readonly (readonly Value[])[] {
  return customers.flatMap((customer) => {
    const own = SALES.filter((sale) => sale.customer === customer);
    const sum = own.reduce((all, { amount }) => all + amount, 0);
    return [
      ...own.map(({ day, amount }, i) => [i === 0 ? customer : "", day, amount]),
      close(Math.round(sum * 100) / 100),
    ];
  });
}

/** Every sale, and one of 5 whose customer is no name. */
function withNobody(header: readonly Value[], name: string): readonly (readonly Value[])[] {
  const rows = rowsOf(header, ({ customer, day, amount }) => [day, customer, amount]);
  return [...rows, ["2025-06-01", name, 5]];
}

function andNobody(name: string): ReturnType<typeof byDay> {
  return {
    ...byDay(),
    [name]: { value: 5, purchases: 1, first: "2025-06-01", last: "2025-06-01" },
  };
}

/** A day that a program took for another: up to the 12th day and month are swapped and a real date, later ones are texts as they were. */
function halfConverted({ day: iso }: Sale, written: (y: string, m: string, d: string) => string) {
  const [year, month, day] = iso.split("-") as [string, string, string];
  return Number(day) <= 12 ? serial(`${year}-${day}-${month}`) : `'${written(year, month, day)}`;
}

export const keys: readonly FieldList[] = [
  {
    title: "the order's total on every line, Ukrainian",
    rows: [
      ["Номер замовлення", "Дата", "Клієнт", "Товар", "Сума замовлення"],
      ...orderLines(({ customer, day, amount }, order, item) => [
        `З-${order}`,
        day,
        customer,
        `Товар ${item}`,
        amount,
      ]),
    ],
    expected: { exit: 0, customers: byDay(), language: "uk-UA", says: ["замовлення"] },
  },
  {
    title: "the order's total on every line, the number last",
    rows: [
      ["Customer", "Item", "Total", "Order date", "Order ID"],
      ...orderLines(({ customer, day, amount }, order, item) => [
        customer,
        `Item ${item}`,
        amount,
        day,
        5000 + order,
      ]),
    ],
    expected: { exit: 0, customers: byDay(), says: ["order"] },
  },
  {
    title: "keys not repeated, a Result row in the column of the days",
    rows: [["Customer", "Date", "Sales"], ...grouped((sum) => ["", "Result", sum])],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "keys not repeated, Russian, a total word in place of the name",
    rows: [["Клиент", "Дата", "Сумма"], ...grouped((sum) => ["Итог", "", sum])],
    expected: { exit: 0, customers: byDay(), language: "ru-RU" },
  },
  {
    title: "the lines of an invoice without its customer and day",
    rows: [
      ["Invoice", "Date", "Customer", "Amount"],
      ...SALES.flatMap(({ customer, day, amount }, i) => [
        [`INV-${i}`, day, customer, amount - 10],
        [`INV-${i}`, "", "", 10],
      ]),
    ],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "(blank) for a customer",
    rows: withNobody(["Date", "Customer", "Amount"], "(blank)"),
    expected: { exit: 0, customers: andNobody("(blank)"), says: ["(blank)"] },
  },
  {
    title: "nan for a customer, German",
    rows: withNobody(["Datum", "Kunde", "Umsatz"], "nan"),
    expected: { exit: 0, customers: andNobody("nan"), says: ["nan"] },
  },
  {
    title: "N/A for a customer, Thai",
    rows: withNobody(["วันที่", "ลูกค้า", "ยอดขาย"], "N/A"),
    expected: { exit: 0, customers: andNobody("N/A"), says: ["N/A"], language: "th-TH" },
  },
  {
    title: "a dash for a customer, Ukrainian: left out, with its sum",
    rows: withNobody(["Дата", "Клієнт", "Сума"], "-"),
    expected: {
      exit: 0,
      customers: byDay(),
      says: ["немає клієнта, разом 5"],
      language: "uk-UA",
    },
  },
  {
    title: "half-converted days beside texts with the day first",
    rows: rowsOf(["Date", "Customer", "Amount"], (sale) => [
      halfConverted(sale, (y, m, d) => `${d}/${m}/${y}`),
      sale.customer,
      sale.amount,
    ]),
    formats: { 0: "mm/dd/yyyy" },
    expected: { exit: 0, customers: byDay(), says: ["swapped"] },
  },
  {
    title: "half-converted days beside German texts",
    rows: rowsOf(["Kunde", "Datum", "Betrag"], (sale) => [
      sale.customer,
      halfConverted(sale, (y, m, d) => `${d}.${m}.${y}`),
      sale.amount,
    ]),
    formats: { 1: "dd.mm.yyyy" },
    expected: { exit: 0, customers: byDay(), says: ["swapped"] },
  },
  {
    title: "half-converted days beside texts with the month first, Thai",
    rows: rowsOf(["ลูกค้า", "ยอดขาย", "วันที่"], (sale) => [
      sale.customer,
      sale.amount,
      halfConverted(sale, (y, m, d) => `${m}-${d}-${y}`),
    ]),
    formats: { 2: "dd/mm/yyyy" },
    expected: { exit: 0, customers: byDay(), says: ["สลับ"], language: "th-TH" },
  },
  {
    title: "NULL for a customer",
    rows: [
      ...rowsOf(["Date", "Customer", "Amount"], ({ customer, day, amount }) => [
        day,
        customer,
        amount,
      ]),
      ["2025-06-01", "NULL", 5],
    ],
    expected: {
      exit: 0,
      customers: {
        ...byDay(),
        NULL: { value: 5, purchases: 1, first: "2025-06-01", last: "2025-06-01" },
      },
      says: ["NULL"],
    },
  },
];
