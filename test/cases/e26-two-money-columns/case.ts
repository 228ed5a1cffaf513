import type { Case, Value } from "../case";
import { CLASSES, HEADER, LINES, serial } from "../salesList";

/** The list with one more column, made of each line. */
const withColumn = (
  header: readonly Value[],
  more: (line: (typeof LINES)[number]) => Value
): Case["sheets"] => [
  {
    name: "Sales",
    rows: [
      header,
      ...LINES.map((line) => [serial(line.day), line.customer, line.amount, more(line)]),
    ],
    formats: {
      0: "yyyy-mm-dd",
      2: "0.00",
      3: String(header[3]).includes("date") ? "yyyy-mm-dd" : "0.00",
    },
  },
];

const gross = ({ amount }: { amount: number }) => amount * 1.2;
/** Alfa pays a tenth: of 4,400 Beta has 1,800 (0 before: A), Alfa 1,200 (40.9 %: A), Delta 1,200 (68.2 %: A), Gamma 200 (95.5 %: C). */
const paid = ({ customer, amount }: { customer: string; amount: number }) =>
  customer === "Alfa" ? amount / 10 : amount;

const ask = (
  language: string,
  header: readonly Value[],
  more: (line: (typeof LINES)[number]) => Value,
  says: string
): Case => ({
  title: `asked, since letters depend on it: ${header.join(", ")}`,
  language,
  sheets: withColumn(header, more),
  expect: { outcome: "question", says },
});

/** "Holding" pays for Alfa and Beta; both are buyers of their own. */
const payer = ({ customer }: { customer: string }) =>
  customer === "Alfa" || customer === "Beta" ? "Holding" : customer;

const NET_OR_PAID = [...HEADER.slice(0, 2), "Net amount", "Paid"];

const cases: readonly Case[] = [
  {
    title: "with and without VAT: one is chosen and shown, the other named, nothing is asked",
    language: "uk-UA",
    sheets: withColumn(["Дата", "Клієнт", "Сума без ПДВ", "Сума з ПДВ"], gross),
    answers: {},
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { ambiguousColumns: 1 },
      says: "Зі стовпцем «Сума з ПДВ» 0 з 4 клієнтів отримали б іншу літеру",
    },
  },
  ask(
    "en-US",
    NET_OR_PAID,
    paid,
    "With “Paid”, 1 of 4 customers would get another letter, such as Delta: A instead of B."
  ),
  ask(
    "uk-UA",
    ["Дата", "Клієнт", "Сума без ПДВ", "Оплачено"],
    paid,
    "«Сума без ПДВ» чи «Оплачено»? Зі стовпцем «Оплачено» 1 з 4 клієнтів отримали б іншу літеру, наприклад Delta: A замість B."
  ),
  ask(
    "ru-RU",
    ["Дата", "Клиент", "Сумма без НДС", "Оплачено"],
    paid,
    "«Сумма без НДС» или «Оплачено»? Со столбцом «Оплачено» 1 из 4 клиентов получили бы другую букву, например Delta: A вместо B."
  ),
  ask(
    "th-TH",
    ["วันที่", "ลูกค้า", "ยอดก่อนภาษี", "รวมทั้งสิ้น"],
    paid,
    "“ยอดก่อนภาษี” หรือ “รวมทั้งสิ้น” · หากใช้ “รวมทั้งสิ้น” ลูกค้า 1 จาก 4 รายจะได้ตัวอักษรอื่น เช่น Delta: A แทน B"
  ),
  ask("en-US", ["Date", "Buyer", "Amount", "Payer"], payer, "With “Payer”, 2 of 4 customers"),
  {
    title: "words that nobody knows, over two columns of money",
    sheets: withColumn(["Kiedy", "Kto", "Kasa", "Zaplata"], paid),
    expect: { outcome: "question", says: "Kasa" },
  },
  {
    title: "answered: the other column is used",
    sheets: withColumn(NET_OR_PAID, paid),
    answers: { "columns.amount": "Paid" },
    expect: { outcome: "done", classes: { ...CLASSES, Delta: "AY" } },
  },
  {
    title: "nobody is there to be asked: the likelier column is taken, and said",
    sheets: withColumn(NET_OR_PAID, paid),
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { ambiguousColumns: 1 },
      says: "Which column is the amount: “Net amount” or “Paid”?",
    },
  },
  {
    title: "the user has chosen the column: no question, and nothing ambiguous",
    sheets: withColumn(NET_OR_PAID, paid),
    settings: { columns: { amount: "Paid" } },
    answers: {},
    expect: { outcome: "done", classes: { ...CLASSES, Delta: "AY" } },
  },
  {
    title: "two dates: every sale counts by either, so no letter depends on it",
    sheets: withColumn(
      ["Order date", "Customer", "Amount", "Payment date"],
      ({ day }) => serial(day) + 14
    ),
    answers: {},
    expect: { outcome: "done", classes: CLASSES, issues: { ambiguousColumns: 1 } },
  },
  {
    title: "a payment date that most sales lack would drop customers: asked",
    sheets: withColumn(["Order date", "Customer", "Amount", "Payment date"], ({ customer, day }) =>
      customer === "Alfa" ? serial(day) : ""
    ),
    expect: { outcome: "question", says: "With “Payment date”, 3 of 4 customers" },
  },
  {
    title: "a shop beside the customer is no rival",
    sheets: withColumn(
      ["Date", "Customer", "Amount", "Shop"],
      ({ amount }) => `Shop ${amount % 7}`
    ),
    answers: {},
    expect: { outcome: "done", classes: CLASSES },
  },
];
export default cases;
