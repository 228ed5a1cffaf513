import type { Case } from "../case";
import { DATE_FORMAT, HEADER, ROWS, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "a customer who returned more than they bought is not classed",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...ROWS,
          [serial("2025-12-30"), "Omega", 100],
          [serial("2025-12-31"), "Omega", -150],
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "AX", Beta: "AY", Delta: "BY", Gamma: "CZ", Omega: "-" },
      issues: { nonPositiveTotals: 1 },
    },
  },
];
export default cases;
