import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "sales without a customer are counted, not classed",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS, [serial("2025-12-20"), "", 70], [serial("2025-12-21"), " ", 80]],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { blankCustomer: 2 },
      rows: { read: 28, used: 26, repaired: 0, leftOut: 2 },
    },
  },
];
export default cases;
