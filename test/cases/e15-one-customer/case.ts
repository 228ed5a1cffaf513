import type { Case } from "../case";
import { DATE_FORMAT, HEADER, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "one customer is A by definition",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS.filter((row) => row[1] === "Alfa")],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "AX" },
      issues: { fewCustomers: 1, unfinishedPeriod: 1 },
    },
  },
];
export default cases;
