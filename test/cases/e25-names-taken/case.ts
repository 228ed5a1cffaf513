import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "the user has a sheet called Segments: it is not touched, a number is appended to ours",
    sheets: [
      { name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT },
      { name: "Segments", rows: [["my own notes"]] },
      { name: "Matrix", rows: [["keep", "this"]] },
    ],
    expect: { outcome: "done", classes: CLASSES },
  },
];
export default cases;
