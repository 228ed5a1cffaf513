/** Which text is the customer. */
import { byDay, rowsOf, SALES } from "./base";
import type { FieldList } from "./list";

const FIRST: Readonly<Record<string, string>> = {
  "Amber Cafe": "Ann Lee",
  "Birch Foods": "Ann Moor",
  "Cedar Clinic": "Tom Lee",
  "Delta Rentals": "Eve Stone",
};
const person = (customer: string): string => FIRST[customer]!;
const part = (customer: string, i: 0 | 1): string => person(customer).split(" ")[i]!;

export const customers: readonly FieldList[] = [
  {
    title: "a debtor beside a remark in every row, German",
    rows: rowsOf(
      ["Belegdatum", "Buchungstext", "Debitor", "Betrag"],
      ({ customer, day, amount }, i) => [
        day,
        `Lieferung ${700 + i} laut Auftrag vom ${day}`,
        customer,
        amount,
      ]
    ),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "an order number called Name, and e-mails",
    rows: rowsOf(["Total", "Name", "Email", "Created at"], ({ customer, day, amount }, i) => [
      amount,
      `#${2001 + i}`,
      `${customer.split(" ")[0]!.toLowerCase()}@example.com`,
      `${day} 10:00:00`,
    ]),
    expected: {
      exit: 0,
      customers: byDay((name) => `${name.split(" ")[0]!.toLowerCase()}@example.com`),
    },
  },
  {
    title: "words that nobody knows: the text that comes again",
    rows: rowsOf(["Pvm", "Selite", "Ostaja", "Kauppa"], ({ customer, day, amount }, i) => [
      day,
      `Toimitus ${i} paikkaan ${day}, kuitattu ovella`,
      customer,
      amount,
    ]),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "sold-to over product names",
    rows: rowsOf(
      ["Sold-to", "Material description", "Posting date", "Net value"],
      ({ customer, day, amount }, i) => [customer, `Box ${i % 3}`, day, amount]
    ),
    expected: { exit: 0, customers: byDay(), absent: ["Box 1"] },
  },
  {
    title: "first and last name, Russian, last name first",
    rows: rowsOf(["Фамилия", "Имя", "Дата заказа", "Сумма"], ({ customer, day, amount }) => [
      part(customer, 1),
      part(customer, 0),
      day,
      amount,
    ]),
    expected: { exit: 0, customers: byDay(person), language: "ru-RU" },
  },
  {
    title: "first and last name, French",
    rows: rowsOf(["Date", "Prénom", "Nom", "Montant TTC"], ({ customer, day, amount }) => [
      day,
      part(customer, 0),
      part(customer, 1),
      amount,
    ]),
    expected: { exit: 0, customers: byDay(person) },
  },
  {
    title: "company in few rows, Ukrainian: the contact where there is none",
    rows: rowsOf(["Дата", "Контактна особа", "Компанія", "Сума"], ({ customer, day, amount }) => [
      day,
      person(customer),
      customer === "Delta Rentals" ? customer : "",
      amount,
    ]),
    expected: {
      exit: 0,
      customers: byDay((name) => (name === "Delta Rentals" ? name : person(name))),
      language: "uk-UA",
    },
  },
  {
    title: "headers in capitals without spaces",
    rows: rowsOf(
      ["ORDERDATE", "SALESREP", "CUSTOMERNAME", "LINETOTAL"],
      ({ customer, day, amount }, i) => [day, ["Kim", "Yu"][i % 2]!, customer, amount]
    ),
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "a sale of another kind of number: identifiers, items and terms are no money",
    rows: rowsOf(
      ["customer", "date", "payment_no", "payment_value", "total_items", "sales_rep_id"],
      ({ customer, day, amount }, i) => [customer, day, i + 1, amount, (i % 4) + 1, 7 + (i % 3)]
    ),
    expected: {
      exit: 0,
      customers: byDay(),
      unsaid: ["payment_no", "total_items", "sales_rep_id"],
    },
  },
  {
    title: "counts beside money, German",
    rows: rowsOf(["Datum", "Kunde", "Umsatz Anzahl", "Umsatz"], ({ customer, day, amount }, i) => [
      day,
      customer,
      (i % 4) + 1,
      amount,
    ]),
    expected: { exit: 0, customers: byDay(), unsaid: ["Umsatz Anzahl"] },
  },
  {
    title: "a counter beside money, Thai",
    rows: rowsOf(["วันที่", "ลูกค้า", "ยอดขายสะสมครั้งที่", "ยอดขาย"], ({ customer, day, amount }, i) => [
      day,
      customer,
      SALES.length - i,
      amount,
    ]),
    expected: { exit: 0, customers: byDay(), language: "th-TH" },
  },
];
