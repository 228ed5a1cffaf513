import type { Case } from "../case";
import { DATE_FORMAT, HEADER, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "all amounts are zero: no letters, and it is said",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS.map(([day, customer]) => [day ?? "", customer ?? "", 0])],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "-", Beta: "-", Delta: "-", Gamma: "-" },
      issues: { noPositiveTotal: 4 },
    },
  },
];
export default cases;
