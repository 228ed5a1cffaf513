import type { Case } from "../case";
import { DATE_FORMAT, HEADER, LINES, serial } from "../salesList";

const NAMES = { Alfa: "'=1+1", Beta: "'+Beta", Delta: "'-Delta", Gamma: "'@Gamma" } as const;
const cases: readonly Case[] = [
  {
    title: "names that begin like formulas stay texts",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...LINES.map((line) => [
            serial(line.day),
            NAMES[line.customer as keyof typeof NAMES],
            line.amount,
          ]),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { "=1+1": "AX", "+Beta": "AY", "-Delta": "BY", "@Gamma": "CZ" },
    },
  },
];
export default cases;
