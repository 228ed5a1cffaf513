import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, LINES, ROWS } from "../salesList";

const beta = LINES.flatMap((line, i) => (line.customer === "Beta" ? [i + 1] : []));
const cases: readonly Case[] = [
  {
    title: "rows hidden by a filter are left out, and said",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS],
        formats: DATE_FORMAT,
        filter: true,
        hiddenRows: beta,
      },
    ],
    expect: {
      outcome: "done",
      issues: { hiddenRows: 6 },
      rows: { read: 26, used: 20, repaired: 0, leftOut: 6 },
    },
  },
  {
    title: "rows hidden by hand are used, and said",
    sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT, hiddenRows: beta }],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { manualHiddenRows: 6 },
      rows: { read: 26, used: 26, repaired: 0, leftOut: 0 },
    },
  },
];
export default cases;
