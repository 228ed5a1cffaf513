import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const withCurrency = (currency: (i: number) => string) => ({
  name: "Sales",
  rows: [[...HEADER, "Currency"], ...ROWS.map((row, i) => [...row, currency(i)])],
  formats: DATE_FORMAT,
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
];
export default cases;
