import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "the last month is not over: out of XYZ, in ABC",
    settings: { period: "month" },
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS, [serial("2026-01-02"), "Gamma", 10]],
        formats: DATE_FORMAT,
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { unfinishedPeriod: 1 } },
  },
];
export default cases;
