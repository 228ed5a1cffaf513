import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

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
];
export default cases;
