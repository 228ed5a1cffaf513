import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "another block beside the list is not glued to it",
    sheets: [
      {
        name: "Sales",
        rows: [
          [...HEADER, "", "Rate", "Value"],
          ...ROWS.map((row, i) => (i < 3 ? [...row, "", `r${i}`, i] : row)),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      address: "Sales!A1:C27",
      classes: CLASSES,
      issues: { otherBlocks: 1 },
      says: "up to cell F27",
    },
  },
];
export default cases;
