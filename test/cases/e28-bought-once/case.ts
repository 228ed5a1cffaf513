import type { Case } from "../case";
import { DATE_FORMAT, HEADER, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "nearly everybody bought once: loss is not meaningful",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...Array.from({ length: 40 }, (_, i) => [
            serial("2025-01-05") + i * 9,
            `Customer ${String.fromCharCode(65 + (i % 26))}${i}`,
            100 + i,
          ]),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      issues: { boughtOnce: 40 },
      rows: { read: 40, used: 40, repaired: 0, leftOut: 0 },
    },
  },
];
export default cases;
