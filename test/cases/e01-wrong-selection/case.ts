import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const sales = { name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT };
const cases: readonly Case[] = [
  {
    title: "an empty cell beside the list: the list on the sheet is found and offered",
    sheets: [sales],
    select: "Sales!H40",
    expect: { outcome: "problem", problem: "emptySelection", says: "Sales!A1:C27" },
  },
  {
    title: "an empty sheet",
    sheets: [sales, { name: "Empty", rows: [] }],
    select: "Empty!B2",
    expect: { outcome: "problem", problem: "emptySelection" },
  },
  {
    title: "a single column of the list is selected: the whole list is taken",
    sheets: [sales],
    select: "Sales!C1:C27",
    expect: { outcome: "problem", problem: "singleColumn", says: "Sales!A1:C27" },
  },
  {
    title: "a list without amounts",
    sheets: [
      {
        name: "Names",
        rows: [
          ["Customer", "City"],
          ["Alfa", "Kyiv"],
          ["Beta", "Lviv"],
        ],
      },
    ],
    expect: { outcome: "problem", problem: "noAmountColumn" },
  },
  {
    title: "several areas selected",
    sheets: [sales],
    select: "Sales!A1:A5,C1:C5",
    expect: { outcome: "problem", problem: "severalAreas", says: "Sales!A1:C27" },
  },
  {
    title: "any cell inside the list",
    sheets: [sales],
    select: "Sales!C20",
    expect: { outcome: "done", address: "Sales!A1:C27", classes: CLASSES },
  },
];
export default cases;
