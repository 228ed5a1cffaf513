import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const withCurrency = (currency: (i: number) => string) => ({
  name: "Sales",
  rows: [[...HEADER, "Currency"], ...ROWS.map((row, i) => [...row, currency(i)])],
  formats: DATE_FORMAT,
});
/** 261 rows; number formats alone say the currency, and another one stands only below row 240: beyond what is looked at first. */
const byFormat = (below: string) => ({
  name: "Sales",
  rows: [HEADER, ...Array.from({ length: 10 }, () => ROWS).flat()],
  formats: { ...DATE_FORMAT, 2: "#,##0.00 ₴" },
  formatsBelow: { row: 240, formats: { 2: below } },
});
const cases: readonly Case[] = [
  {
    title: "one currency",
    sheets: [withCurrency(() => "UAH")],
    expect: { outcome: "done", classes: CLASSES },
  },
  {
    title: "two currencies are never added",
    sheets: [withCurrency((i) => (i % 5 === 0 ? "EUR" : "UAH"))],
    expect: { outcome: "question", says: "EUR" },
  },
  {
    title: "a second currency that only number formats far below show: asked",
    sheets: [byFormat("[$€-407] #,##0.00")],
    expect: { outcome: "question", says: "UAH" },
  },
  {
    title: "nobody is there to be asked: the currency of most rows is used, the rest left out",
    sheets: [byFormat("[$€-407] #,##0.00")],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { otherCurrency: 21 },
      rows: { read: 260, used: 239, repaired: 0, leftOut: 21 },
    },
  },
  {
    title: "another number format of the same currency is no second one",
    sheets: [byFormat("0.00 [$грн.-422]")],
    answers: {},
    expect: { outcome: "done", classes: CLASSES },
  },
];
export default cases;
