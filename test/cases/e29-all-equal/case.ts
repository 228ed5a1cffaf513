import type { Case } from "../case";
import { DATE_FORMAT, HEADER, serial } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "equal customers share one letter",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...Array.from({ length: 12 }, (_, m) =>
            ["Alfa", "Beta", "Gamma", "Delta", "Omega"].map((name) => [
              serial(`2025-${String(m + 1).padStart(2, "0")}-28`),
              name,
              100,
            ])
          ).flat(),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "AX", Beta: "AX", Gamma: "AX", Delta: "AX", Omega: "AX" },
      issues: { allEqual: 5 },
    },
  },
];
export default cases;
