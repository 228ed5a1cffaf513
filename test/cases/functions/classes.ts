import type { Value } from "../case";
import type { FunctionCase } from "./functionCase";

/** =ABCCLASS, =XYZCLASS and =ABCXYZ: small lists whose letters can be seen without a computer. */
const column = (...values: readonly Value[]): Value[][] => values.map((value) => [value]);
const letters = (text: string): string[][] => [...text].map((letter) => [letter]);
/** "x" is a period with 10, "0" one with 0, a blank an empty cell. */
const periods = (pattern: string): Value[] =>
  [...pattern].map((mark) => (mark === "x" ? 10 : mark === "0" ? 0 : ""));

/** Totals 60, 30, 10 of 100: A (0 before), A (60 % before), B (90 % before); letters X, Y and Z by 6, 3 and 2 of 6 periods. */
const BLOCK: Value[][] = [
  [10, 10, 10, 10, 10, 10],
  [10, "", 10, "", 10, ""],
  ["'5", "", "", "", "", 5],
  [0, "", "", "", "", ""],
];

export const CLASS_CASES: readonly FunctionCase[] = [
  {
    title: "ABCCLASS: docs/method.md, 90, 5, 3, 2: A while the share before is below 80 %",
    cells: column(90, 5, 3, 2),
    formula: "=ABCCLASS(A1:A4)",
    gives: letters("ABCC"),
  },
  {
    title: "ABCCLASS: docs/method.md#worked, a customer who begins exactly at 80 % is B",
    cells: column(0.7, 0.1, 0.09, 0.08, 0.03),
    formula: "=ABCCLASS(A1:A5)",
    gives: letters("AABBC"),
  },
  {
    title:
      "ABCCLASS: docs/method.md#worked, equal totals share the better class, by R1 they do not",
    cells: column(40, 30, 10, 10, 10),
    formula: "=ABCCLASS(A1:A5)",
    gives: letters("AAAAA"),
  },
  {
    title: "ABCCLASS: the same by R1",
    cells: column(40, 30, 10, 10, 10),
    formula: '=ABCCLASS(A1:A5,,,"R1")',
    gives: letters("AAABB"),
  },
  {
    title: "ABCCLASS: 90, 5, 3, 2 by R2, test/engine/worked.test.ts",
    cells: column(90, 5, 3, 2),
    formula: '=ABCCLASS(A1:A4,0.8,0.95,"R2")',
    gives: letters("BBCC"),
  },
  {
    title: "ABCCLASS: by the strict rule",
    cells: column(90, 5, 3, 2),
    formula: '=ABCCLASS(A1:A4,0.8,0.95,"strict")',
    gives: letters("BCCC"),
  },
  {
    title: "ABCCLASS: limits from cells, one of them a text; before: 0, 50, 80, 95 %",
    cells: [
      [50, 0.5],
      [30, "'80%"],
      [15, ""],
      [5, ""],
    ],
    formula: "=ABCCLASS(A1:A4,B1,B2)",
    gives: letters("ABCC"),
  },
  {
    title: "ABCCLASS: a row stays a row, in its order",
    cells: [[5, 50, 15, 30]],
    formula: "=ABCCLASS(A1:D1)",
    gives: [["C", "A", "B", "A"]],
  },
  {
    title: "ABCCLASS: nothing and returns have no class",
    cells: column(0, -5, 20),
    formula: "=ABCCLASS(A1:A3)",
    gives: letters("--A"),
  },
  {
    title:
      "ABCCLASS: numbers stored as text: 1,050, 900.5, -20 and 1,234.5 of 3,185 before: A, A, none, A",
    cells: column("'1 050,00", "'900.5", "'(20)", "'1,234.50"),
    formula: "=ABCCLASS(A1:A4)",
    gives: letters("AA-A"),
  },
  {
    title: "ABCCLASS in each cell: the letter of 30 among 50, 30, 15, 5",
    cells: column(50, 30, 15, 5),
    formula: "=ABCCLASS(A2,A$1:A$4)",
    gives: [["A"]],
  },
  {
    title: "ABCCLASS in each cell with limits and rule after the column",
    cells: column(50, 30, 15, 5),
    formula: '=ABCCLASS(A2,A$1:A$4,0.8,0.95,"strict")',
    gives: [["B"]],
  },
  {
    title: "ABCCLASS: nothing, as a formula gives it: every customer needs a number",
    cells: column(1, '=""', '=""', 2),
    formula: "=ABCCLASS(A1:A4)",
    gives: {
      error: "#VALUE!",
      says: "Row 2, column 1 of the range is empty: every customer needs a number. 2 such cells in all.",
    },
  },
  {
    title: "ABCCLASS: a text",
    cells: column(1, "n/a", 3),
    formula: "=ABCCLASS(A1:A3)",
    gives: { error: "#VALUE!", says: "Row 2, column 1 of the range is not a number: “n/a”." },
  },
  {
    title: "ABCCLASS: an error",
    cells: column(1, 2, "=1/0"),
    formula: "=ABCCLASS(A1:A3)",
    gives: { error: "#VALUE!", says: "Row 3, column 1 of the range is not a number: “#DIV/0!”." },
  },
  {
    title: "ABCCLASS: a number that can be read in two ways",
    cells: column("'1.234", 2),
    formula: "=ABCCLASS(A1:A2)",
    gives: {
      error: "#VALUE!",
      says: "Row 1, column 1 of the range can be read in two ways: “1.234”. Enter it as a number.",
    },
  },
  {
    title: "ABCCLASS: a block",
    cells: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    formula: "=ABCCLASS(A1:C2)",
    gives: {
      error: "#VALUE!",
      says: "Use one column or one row of numbers; this range has 2 rows and 3 columns.",
    },
  },
  {
    title: "ABCCLASS: a limit out of bounds",
    cells: column(1, 2),
    formula: "=ABCCLASS(A1:A2,80)",
    gives: {
      error: "#VALUE!",
      says: "limitA must be between 0 and 1, for example 0.8 or 80%.",
    },
  },
  {
    title: "ABCCLASS: limits that contradict each other",
    cells: column(1, 2),
    formula: "=ABCCLASS(A1:A2,0.9,0.8)",
    gives: { error: "#VALUE!", says: "limitA must be less than limitB." },
  },
  {
    title: "ABCCLASS: an unknown rule",
    cells: column(1, 2),
    formula: '=ABCCLASS(A1:A2,,,"R3")',
    gives: {
      error: "#VALUE!",
      says: "rule must be one of these: R1T, R1, R2, strict, DAX, midpoint.",
    },
  },
  {
    title: "ABCCLASS in each cell: a total that the column does not have",
    cells: column(50, 30, 15, 7),
    formula: "=ABCCLASS(A4,A$1:A$3)",
    gives: { error: "#N/A", says: "The column does not contain the total 7." },
  },
  {
    title: "ABCCLASS in each cell: equal totals in different classes; before: 0, 33, 67 %",
    cells: column(40, 40, 40),
    formula: '=ABCCLASS(A1,A$1:A$3,0.6,0.9,"R1")',
    gives: {
      error: "#VALUE!",
      says: "This rule puts customers with the total 40 into different classes. Use one formula for the whole column.",
    },
  },

  {
    title: "XYZCLASS: 12, 9, 7, 4 of 12 months, 5 of 10, and one who is new",
    cells: [
      "xxxxxxxxxxxx",
      "xx xxx xxx x",
      "xx x xx xx 0",
      "xx        xx",
      "  x x x x x ",
      "          x ",
    ].map(periods),
    formula: "=XYZCLASS(A1:L6)",
    gives: letters("XXYZY-"),
  },
  {
    title:
      "XYZCLASS: docs/method.md#worked, every other month by the variation of amounts: population 1 = Y",
    cells: [periods("xxxxxxxxxxxx"), periods("x x x x x x ")],
    formula: '=XYZCLASS(A1:L2,,,"cv")',
    gives: letters("XY"),
  },
  {
    title: "XYZCLASS: limits; 8 of 12 months",
    cells: [periods("xx xx xx xx ")],
    formula: "=XYZCLASS(A1:L1,0.6,0.3)",
    gives: [["X"]],
  },
  {
    title: "XYZCLASS: too few periods are said, not shown as a column of dashes",
    cells: [periods("    xxxx"), periods("     xxx")],
    formula: "=XYZCLASS(A1:H2)",
    gives: {
      error: "#VALUE!",
      says: "X, Y and Z need at least 6 periods since the first purchase; this range has 4.",
    },
  },
  {
    title: "XYZCLASS: a text",
    cells: [periods("xxxxxx"), [...periods("xxxxx"), "Total"]],
    formula: "=XYZCLASS(A1:F2)",
    gives: { error: "#VALUE!", says: "Row 2, column 6 of the range is not a number: “Total”." },
  },
  {
    title: "XYZCLASS: an error",
    cells: [[10, 10, 10, 10, 10, "=1/0"]],
    formula: "=XYZCLASS(A1:F1)",
    gives: { error: "#VALUE!", says: "Row 1, column 6 of the range is not a number: “#DIV/0!”." },
  },
  {
    title: "XYZCLASS: limits that contradict each other",
    cells: [periods("xxxxxx")],
    formula: "=XYZCLASS(A1:F1,0.5,0.7)",
    gives: { error: "#VALUE!", says: "limitY must be less than limitX." },
  },
  {
    title: "XYZCLASS: a limit that the method does not have",
    cells: [periods("xxxxxx")],
    formula: '=XYZCLASS(A1:F1,200,300,"cv")',
    gives: { error: "#VALUE!", says: "limitX must be from 0 to 100." },
  },
  {
    title: "XYZCLASS: an unknown method",
    cells: [periods("xxxxxx")],
    formula: '=XYZCLASS(A1:F1,,,"mean")',
    gives: {
      error: "#VALUE!",
      says: "method must be one of these: frequency, cv, adi, gaps, forecast.",
    },
  },

  {
    title:
      "ABCXYZ: 60, 30 and 10 of 100, bought in 6, 3 and 2 of 6 periods; a number as text, and nothing at all",
    cells: BLOCK,
    formula: "=ABCXYZ(A1:F4)",
    gives: [["AX"], ["AY"], ["BZ"], ["-"]],
  },
  {
    title: "ABCXYZ: options by the settings' own names; before: 0, 60, 90 %",
    cells: BLOCK.map((row, i) => [
      ...row,
      ...(
        [
          ["abc.a", 0.5],
          ["abc.b", "'90%"],
          ["", ""],
          ["", ""],
        ] as const
      )[i]!,
    ]),
    formula: "=ABCXYZ(A1:F4,G1:H4)",
    gives: [["AX"], ["BY"], ["CZ"], ["-"]],
  },
  {
    title: "ABCXYZ: an unknown name",
    cells: BLOCK.map((row, i) => [...row, ...(i === 0 ? ["abc.q", 1] : ["", ""])]),
    formula: "=ABCXYZ(A1:F4,G1:H1)",
    gives: {
      error: "#VALUE!",
      says: "There is no setting abc.q. Remove it, or correct its name.",
    },
  },
  {
    title: "ABCXYZ: a wrong value",
    cells: BLOCK.map((row, i) => [...row, ...(i === 0 ? ["abc.a", 3] : ["", ""])]),
    formula: "=ABCXYZ(A1:F4,G1:H1)",
    gives: {
      error: "#VALUE!",
      says: "The setting abc.a cannot be 3. It must be from 0.0001 to 1.",
    },
  },
  {
    title: "ABCXYZ: a choice that there is not",
    cells: BLOCK.map((row, i) => [...row, ...(i === 0 ? ["xyz.method", "mean"] : ["", ""])]),
    formula: "=ABCXYZ(A1:F4,G1:H1)",
    gives: {
      error: "#VALUE!",
      says: "The setting xyz.method cannot be “mean”. It can be frequency, cv, adi, gaps, forecast.",
    },
  },
  {
    title: "ABCXYZ: options of one column",
    cells: BLOCK.map((row, i) => [...row, i === 0 ? "abc.a" : ""]),
    formula: "=ABCXYZ(A1:F4,G1:G1)",
    gives: {
      error: "#VALUE!",
      says: "options must have two columns, names and values; this range has 1.",
    },
  },
  {
    title: "ABCXYZ: options that begin with a number",
    cells: BLOCK.map((row, i) => [...row, ...(i === 0 ? [12, 1] : ["", ""])]),
    formula: "=ABCXYZ(A1:F4,G1:H1)",
    gives: {
      error: "#VALUE!",
      says: "Row 1 of options does not begin with the name of a setting: “12”.",
    },
  },
  {
    title: "ABCXYZ: too few periods",
    cells: BLOCK.map((row) => row.slice(0, 5)),
    formula: "=ABCXYZ(A1:E4)",
    gives: {
      error: "#VALUE!",
      says: "X, Y and Z need at least 6 periods since the first purchase; this range has 5.",
    },
  },
];
