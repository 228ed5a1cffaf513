import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "a protected sheet: results go elsewhere, nothing to say",
    sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT, protected: true }],
    expect: { outcome: "done", classes: CLASSES },
  },
  {
    title: "a protected workbook structure: the result stays in the pane, nothing is written",
    structureProtected: true,
    sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }],
    expect: { outcome: "problem", problem: "structureProtected" },
  },
];
export default cases;
