/** Headers apart from their list, in two rows, or missing. */
import { byDay, rowsOf, SALES } from "./base";
import type { FieldList } from "./list";

const [, ...body] = rowsOf([], ({ customer, day, amount }) => [customer, day, amount]);
const dated = body.map(([customer, day, amount]) => [day!, customer!, amount!]);

export const headers: readonly FieldList[] = [
  {
    title: "an empty row under the header, Spanish",
    rows: [["Cliente", "Fecha", "Importe"], ["", "", ""], ...body],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "no header at all: columns are called by their letters",
    rows: SALES.map(({ customer, day, amount }, i) => [day, customer, amount, i / 4 + 0.5]),
    expected: { exit: 0, customers: byDay(), says: ["“C”"], unsaid: ["“”"] },
  },
  {
    title: "a title, an empty row, the header, an empty row",
    rows: [
      ["Sales report", "", ""],
      ["", "", ""],
      ["Buyer", "Sale date", "Net amount"],
      ["", "", ""],
      ...body,
    ],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "an empty row under the header, Thai",
    rows: [["ชื่อลูกค้า", "วันที่ขาย", "จำนวนเงิน"], ["", "", ""], ...body],
    expected: { exit: 0, customers: byDay(), language: "th-TH" },
  },
  {
    title: "two rows over debit and credit, merged, Russian",
    rows: [
      [
        "Контрагент",
        "Сальдо на начало периода",
        "",
        "Обороты за период",
        "",
        "Сальдо на конец периода",
        "",
      ],
      ["", "Дебет", "Кредит", "Дебет", "Кредит", "Дебет", "Кредит"],
      ["Альфа", 900, "", 100.5, 950.5, 50, ""],
      ["Бета", "", 20, 300.25, 10, 270.25, ""],
      ["Гамма", 5, "", 40, 45, "", ""],
    ],
    merges: [
      [0, 1, 1, 2],
      [0, 3, 1, 2],
      [0, 5, 1, 2],
    ],
    expected: {
      exit: 0,
      customers: {
        Альфа: { value: 100.5 },
        Бета: { value: 300.25 },
        Гамма: { value: 40 },
      },
      language: "ru-RU",
    },
  },
  {
    title: "two rows over debit and credit, English, unmerged",
    rows: [
      ["Account", "Turnover", ""],
      ["", "Debit", "Credit"],
      ["Alpha", 100.5, 90],
      ["Beta", 50.25, 150],
      ["Gamma", 20.75, 10],
    ],
    expected: {
      exit: 0,
      customers: { Alpha: { value: 100.5 }, Beta: { value: 50.25 }, Gamma: { value: 20.75 } },
    },
  },
  {
    title: "two rows: amounts of sales and of returns under groups",
    rows: [
      ["Customer", "Date", "Sales", "", "Deliveries", ""],
      ["", "", "Qty", "Amount", "Qty", "Weight"],
      ...SALES.map(({ customer, day, amount }, i) => [customer, day, i + 1, amount, i + 2, 5]),
    ],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "a title of two cells, an empty row, the header",
    rows: [["Report of", "the year", ""], ["", "", ""], ["Date", "Customer", "Amount"], ...dated],
    expected: { exit: 0, customers: byDay() },
  },
  {
    title: "a title of two cells right above the header, Ukrainian",
    rows: [["Звіт за", "рік", ""], ["Дата", "Клієнт", "Сума"], ...dated],
    expected: { exit: 0, customers: byDay(), language: "uk-UA" },
  },
  {
    title: "a title as wide as the list right above the header",
    rows: [["Report of", "the year", "Main office"], ["Date", "Customer", "Amount"], ...dated],
    expected: { exit: 0, customers: byDay() },
  },
];
