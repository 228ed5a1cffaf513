import type { Case } from "../case";
import { DATE_FORMAT, HEADER, LINES, serial } from "../salesList";

/** The sales of a sheet that ends before a day. */
const until = (day: string): Case["sheets"] => [
  {
    name: "Sales",
    rows: [
      HEADER,
      ...LINES.filter((line) => line.day < day).map((line) => [
        serial(line.day),
        line.customer,
        line.amount,
      ]),
    ],
    formats: DATE_FORMAT,
  },
];

const cases: readonly Case[] = [
  {
    // Three complete months, but nine weeks in which somebody bought: Alfa in 3 of 8, Delta in 4 of 9.
    title: "four months are too short for months, so X, Y, Z go by week",
    sheets: until("2025-05"),
    expect: {
      outcome: "done",
      classes: { Alfa: "AZ", Beta: "BZ", Delta: "AZ", Gamma: "CZ" },
    },
  },
  {
    title: "two weeks are too little for X, Y, Z",
    sheets: until("2025-02"),
    expect: {
      outcome: "done",
      // 1,000, 300 and 200.
      classes: { Alfa: "A-", Beta: "A-", Delta: "B-" },
      issues: { shortHistory: 0 },
    },
  },
];
export default cases;
