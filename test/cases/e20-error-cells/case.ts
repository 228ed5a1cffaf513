import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "error values in cells",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS, [serial("2025-12-20"), "Gamma", "#N/A"], ["#REF!", "Gamma", 5]],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { errorCells: 2 },
      rows: { read: 28, used: 26, repaired: 0, leftOut: 2 },
    },
  },
];
export default cases;
