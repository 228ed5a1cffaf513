import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, LINES, ROWS } from "../salesList";

/** Every cell a text, as text files and web pages give them: 10.01.2025, 1 000,00. */
const TEXTS = LINES.map(({ day, customer, amount }) => [
  day.split("-").reverse().join("."),
  customer,
  `${amount.toLocaleString("en-US").replace(",", " ")},00`,
]);

const cases: readonly Case[] = [
  {
    title: "a title and a date of printing above the header",
    sheets: [
      {
        name: "Sales",
        rows: [["Sales report 2025", "", ""], ["printed", "by", "Olena"], HEADER, ...ROWS],
        formats: DATE_FORMAT,
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { titleRows: 2 } },
  },
  {
    title: "no header at all",
    sheets: [{ name: "Sales", rows: ROWS, formats: DATE_FORMAT }],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { noHeader: 1 },
      rows: { read: 26, used: 26, repaired: 0, leftOut: 0 },
    },
  },
  {
    title: "header words that nobody knows, over cells that are all texts",
    sheets: [{ name: "Arkusz", rows: [["Kiedy", "Kto", "Ile"], ...TEXTS] }],
    expect: {
      outcome: "done",
      classes: CLASSES,
      rows: { read: 26, used: 0, repaired: 26, leftOut: 0 },
    },
  },
  {
    title: "no header, and cells that are all texts",
    sheets: [{ name: "Sales", rows: TEXTS }],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { noHeader: 1 },
      rows: { read: 26, used: 0, repaired: 26, leftOut: 0 },
    },
  },
  {
    title: "a title above a list without header whose cells are all texts",
    sheets: [{ name: "Sales", rows: [["Sales of 2025", "", ""], ...TEXTS] }],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { noHeader: 1, titleRows: 1 },
      rows: { read: 26, used: 0, repaired: 26, leftOut: 0 },
    },
  },
];
export default cases;
