import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

/** The list with a further column of what each row brought. */
const withColumn = (header: string, valueOf: (row: number) => number | "") => ({
  name: "Sales",
  rows: [[...HEADER, header], ...ROWS.map((row, i) => [...row, valueOf(i)])],
  formats: DATE_FORMAT,
});

const cases: readonly Case[] = [
  {
    title: "all amounts are zero: no letters, and it is said",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...ROWS.map(([day, customer]) => [day ?? "", customer ?? "", 0])],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "-", Beta: "-", Delta: "-", Gamma: "-" },
      issues: { noPositiveTotal: 4 },
    },
  },
  {
    title: "a profit column that nobody filled in: ranked by revenue, and it is said",
    sheets: [withColumn("Profit", () => "")],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { fewProfits: 26 },
      says: "“Profit” is blank in 26 rows of 26",
    },
  },
  {
    title: "a cost column that nobody filled in",
    sheets: [withColumn("Cost", () => "")],
    expect: { outcome: "done", classes: CLASSES, issues: { fewProfits: 26 } },
  },
  {
    title: "profit in five of the rows does not decide who is large",
    sheets: [withColumn("Profit", (row) => (row < 5 ? 1 : ""))],
    expect: { outcome: "done", classes: CLASSES, issues: { fewProfits: 21 } },
  },
  {
    title: "who asks for profit gets it, with the rows that have none",
    sheets: [withColumn("Profit", (row) => (row === 25 ? 1 : ""))],
    settings: { value: "profit" },
    expect: {
      outcome: "done",
      classes: { Alfa: "-", Beta: "-", Delta: "-", Gamma: "AZ" },
      issues: { blankProfit: 25, lossMakers: 3 },
    },
  },
  {
    title: "some rows without a cost: ranked by profit, and they are counted",
    sheets: [withColumn("Cost", (row) => (row < 3 ? "" : 10))],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { blankProfit: 3 },
      says: "3 rows have no cost: “Cost” is blank there.",
    },
  },
  {
    title: "a zero in the profit column is a value",
    sheets: [withColumn("Profit", (row) => (row === 25 ? 1 : 0))],
    expect: {
      outcome: "done",
      classes: { Alfa: "-", Beta: "-", Delta: "-", Gamma: "AZ" },
      issues: { lossMakers: 3 },
    },
  },
];
export default cases;
