/** Money in words, signs and notations. */
import { byDay, rowsOf } from "./base";
import type { FieldList } from "./list";

const fixed = (amount: number): string => amount.toFixed(2);
/** 1234567.5 as 12,34,567.50. */
const lakhs = (amount: number): string => {
  const [whole, fraction] = fixed(amount).split(".") as [string, string];
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ",");
  return `${head === "" ? "" : `${head},`}${whole.slice(-3)}.${fraction}`;
};

/** Totals a thousand times as large. */
const inThousands = Object.fromEntries(
  Object.entries(byDay()).map(([name, one]) => [
    name,
    { ...one, value: Math.round(one.value * 100_000) / 100 },
  ])
);

export const money: readonly FieldList[] = [
  {
    title: "ringgit, RM before the number",
    rows: rowsOf(["Tarikh", "Pelanggan", "Amount (RM)"], ({ customer, day, amount }) => [
      day,
      customer,
      `RM${fixed(amount)}`,
    ]),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "rupees in lakhs",
    rows: rowsOf(["Date", "Particulars", "Amount"], ({ customer, day, amount }) => [
      day,
      customer,
      `Rs. ${lakhs(amount)}`,
    ]),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "a ledger's Dr",
    rows: rowsOf(["Party", "Bill date", "Amount"], ({ customer, day, amount }) => [
      customer,
      day,
      `${fixed(amount)} Dr`,
    ]),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "dirhams behind the number",
    rows: rowsOf(["Customer", "Value", "Day"], ({ customer, day, amount }) => [
      customer,
      `${fixed(amount)} AED`,
      day,
    ]),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "K behind every amount",
    rows: rowsOf(["Date", "Customer", "Amount"], ({ customer, day, amount }) => [
      day,
      customer,
      `${amount}K`,
    ]),
    expected: { exit: 0, customers: inThousands },
  },
  {
    title: "thousands in words, Ukrainian",
    rows: rowsOf(["Дата", "Клієнт", "Сума"], ({ customer, day, amount }) => [
      day,
      customer,
      `${String(amount).replace(".", ",")} тис.`,
    ]),
    expected: { exit: 0, customers: inThousands, language: "uk-UA" },
  },
  {
    title: "M and K in one column",
    rows: rowsOf(["Customer", "Date", "Revenue"], ({ customer, day, amount }, i) => [
      customer,
      day,
      i % 2 === 0 ? `${amount}K` : `${amount / 1000}M`,
    ]),
    expected: { exit: 0, customers: inThousands },
  },
  ...["Unit price", "Einzelpreis", "Цена", "ราคาต่อหน่วย"].map((header): FieldList => ({
    title: `“${header}” alone is no amount`,
    rows: rowsOf(["Date", "Customer", header], ({ customer, day, amount }) => [
      day,
      customer,
      amount,
    ]),
    expected: { exit: null, customers: {}, says: [header] },
  })),
  {
    title: "quantity times price, Ukrainian",
    rows: rowsOf(["Дата", "Клієнт", "Кількість", "Ціна"], ({ customer, day, amount }) => [
      day,
      customer,
      2,
      amount / 2,
    ]),
    expected: { exit: 0, customers: byDay(), language: "uk-UA" },
  },
  {
    title: "quantity times price less a discount in percent, Russian",
    rows: rowsOf(
      ["Дата", "Покупатель", "Кол-во", "Цена", "Скидка %"],
      ({ customer, day, amount }) => [day, customer, 4, amount / 2, 50]
    ),
    expected: { exit: 0, customers: byDay(), language: "ru-RU" },
  },
  {
    title: "quantity times price less a discount as a share, Thai",
    rows: rowsOf(["วันที่", "ลูกค้า", "จำนวน", "ราคาต่อหน่วย", "ส่วนลด"], ({ customer, day, amount }) => [
      day,
      customer,
      4,
      amount / 2,
      0.5,
    ]),
    expected: { exit: 0, customers: byDay(), language: "th-TH" },
  },
];
