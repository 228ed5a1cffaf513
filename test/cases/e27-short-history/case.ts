import type { Case } from "../case";
import { DATE_FORMAT, HEADER, LINES, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "four months are too little for X, Y, Z",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.filter((line) => line.day < "2025-05").map((line) => [
            serial(line.day),
            line.customer,
            line.amount,
          ]),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "A-", Beta: "B-", Delta: "A-", Gamma: "C-" },
      issues: { shortHistory: 3 },
    },
  },
];
export default cases;
