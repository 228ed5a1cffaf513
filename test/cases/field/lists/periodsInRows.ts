/** Months, quarters and weeks in rows. */
import type { Value } from "../../case";
import { serial } from "../../salesList";
import { byMonth, rowsOf, SALES } from "./base";
import type { FieldList } from "./list";

const GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";
const UKRAINIAN =
  "Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень Листопад Грудень";
const month = (day: string): number => Number(day.slice(5, 7));

/** Sums by customer; the days of periods are not compared. */
const totals = Object.fromEntries(
  Object.entries(byMonth()).map(([name, { value }]) => [name, { value }])
);

const FIRST_DAYS = Array.from({ length: 12 }, (_, i) =>
  serial(`2025-${String(i + 1).padStart(2, "0")}-01`)
);
const byColumns = Object.keys(totals).map((name): readonly Value[] => [
  name,
  ...FIRST_DAYS.map(
    (_, i) =>
      SALES.find(({ customer, day }) => customer === name && month(day) === i + 1)?.amount ?? 0
  ),
]);
const monthFormats = (format: string) =>
  Object.fromEntries(FIRST_DAYS.map((_, i) => [i + 1, format]));

export const periodsInRows: readonly FieldList[] = [
  {
    title:
      "month and year as 01.2025, Ukrainian: a text, or the number that a CSV file makes of it",
    rows: rowsOf(["Контрагент", "Період", "Сума"], ({ customer, day, amount }) => [
      customer,
      `'${day.slice(5, 7)}.${day.slice(0, 4)}`,
      amount,
    ]),
    expected: { exit: 0, customers: byMonth(), language: "uk-UA" },
  },
  {
    title: "German months with their year, the amount first",
    rows: rowsOf(["Umsatz", "Monat", "Kunde"], ({ customer, day, amount }) => [
      amount,
      `${GERMAN.split(" ")[month(day) - 1]!} ${day.slice(0, 4)}`,
      customer,
    ]),
    expected: { exit: 0, customers: byMonth() },
  },
  {
    title: "year and month by name in two columns, apart from each other",
    rows: rowsOf(["Місяць", "Клієнт", "Рік", "Сума"], ({ customer, day, amount }) => [
      UKRAINIAN.split(" ")[month(day) - 1]!,
      customer,
      Number(day.slice(0, 4)),
      amount,
    ]),
    expected: { exit: 0, customers: byMonth(), says: ["Рік"], language: "uk-UA" },
  },
  {
    title: "quarters, Spanish",
    rows: rowsOf(["Cliente", "Trimestre", "Importe"], ({ customer, day, amount }) => [
      customer,
      `T${Math.ceil(month(day) / 3)} ${day.slice(0, 4)}`,
      amount,
    ]),
    expected: { exit: 0, customers: totals, says: ["“Trimestre”"] },
  },
  {
    title: "year and quarter as numbers in two columns",
    rows: rowsOf(["Year", "Quarter", "Buyer", "Net sales"], ({ customer, day, amount }) => [
      Number(day.slice(0, 4)),
      Math.ceil(month(day) / 3),
      customer,
      amount,
    ]),
    expected: { exit: 0, customers: totals, says: ["“Quarter”"] },
  },
  {
    title: "202501 as a number, Thai",
    rows: rowsOf(["ลูกค้า", "งวด", "ยอดขาย"], ({ customer, day, amount }) => [
      customer,
      Number(day.slice(0, 4) + day.slice(5, 7)),
      amount,
    ]),
    expected: { exit: 0, customers: byMonth(), language: "th-TH" },
  },
  {
    title: "a column headed Date that holds no dates is named with its text",
    rows: rowsOf(["Date", "Customer", "Amount"], ({ customer, day, amount }) => [
      `before ${day.slice(8)} moons`,
      customer,
      amount,
    ]),
    expected: { exit: 0, customers: totals, says: ["“Date”", "moons"] },
  },
  {
    title: "Excel made days of months: three years in rows",
    csvOnly: true,
    rows: [
      ["Customer", "Amount", "Period"],
      ...SALES.map(({ customer, day, amount }) => [
        customer,
        amount,
        `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month(day) - 1]!}-25`,
      ]),
    ],
    expected: { exit: 0, customers: byMonth(), says: ["month"] },
  },
  {
    title: "Excel made days of months: in the header, French",
    csvOnly: true,
    rows: [
      ["Client", "Apr-25", "May-25", "Jun-25"],
      ["Amber Cafe", 10.5, 20.25, 30],
      ["Birch Foods", 5.5, "", 7.25],
      ["Cedar Clinic", "", 4.5, 1.25],
    ],
    expected: {
      exit: 0,
      customers: {
        "Amber Cafe": { value: 60.75, purchases: 3, firstMonth: "2025-04", lastMonth: "2025-06" },
        "Birch Foods": { value: 12.75, purchases: 2, firstMonth: "2025-04", lastMonth: "2025-06" },
        "Cedar Clinic": { value: 5.75, purchases: 2, firstMonth: "2025-05", lastMonth: "2025-06" },
      },
      says: ["month"],
    },
  },
  {
    title: "Excel made days of months: a fiscal year in the header",
    csvOnly: true,
    rows: [
      ["Customer", "Nov-24", "Dec-24", "Jan-25", "Feb-25"],
      ["Amber Cafe", 10.5, 20.25, 30, 1.5],
      ["Birch Foods", 5.5, "", 7.25, ""],
      ["Cedar Clinic", "", 4.5, "", 2.5],
    ],
    expected: {
      exit: 0,
      customers: {
        "Amber Cafe": { value: 62.25, purchases: 4, firstMonth: "2024-11", lastMonth: "2025-02" },
        "Birch Foods": { value: 12.75, purchases: 2, firstMonth: "2024-11", lastMonth: "2025-01" },
        "Cedar Clinic": { value: 7, purchases: 2, firstMonth: "2024-12", lastMonth: "2025-02" },
      },
    },
  },
  {
    title: "real first days shown as months over the columns",
    rows: [["Customer", ...FIRST_DAYS], ...byColumns],
    formats: monthFormats("mmm yy"),
    formatsBelow: { row: 1, formats: monthFormats("0.00") },
    expected: { exit: 0, customers: byMonth() },
  },
  {
    title: "real last days shown as months over the columns, German",
    rows: [
      ["Kunde", ...FIRST_DAYS.slice(1).map((day) => day - 1), serial("2025-12-31")],
      ...byColumns,
    ],
    formats: monthFormats("mmm-yy"),
    formatsBelow: { row: 1, formats: monthFormats("0.00") },
    expected: { exit: 0, customers: byMonth() },
  },
  {
    title: "Persian years are named, and no day is invented",
    rows: rowsOf(["Date", "Customer", "Amount"], ({ customer, day, amount }) => [
      `'1404/${day.slice(5, 7)}/${day.slice(8)}`,
      customer,
      amount,
    ]),
    expected: { exit: null, customers: totals, says: ["1404"] },
  },
  {
    title: "Persian years in Persian digits under Persian headers",
    rows: rowsOf(["تاریخ", "مشتری", "مبلغ"], ({ customer, day, amount }) => [
      `1404/${day.slice(5, 7)}/${day.slice(8)}`.replace(
        /\d/g,
        (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)]!
      ),
      customer,
      amount,
    ]),
    expected: { exit: null, customers: totals, says: ["۱۴۰۴"] },
  },
];
