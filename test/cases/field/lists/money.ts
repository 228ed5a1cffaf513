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
];
