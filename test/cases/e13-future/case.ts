import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "a date after today is left out",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS, [serial("2062-01-01"), "Gamma", 9_999_999]],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { futureDates: 1 },
      rows: { read: 27, used: 26, repaired: 0, leftOut: 1 },
    },
  },
];
export default cases;
