import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS, TOTAL, serial } from "../salesList";

const withRow = (...rows: readonly (readonly (string | number)[])[]) => ({
  name: "Sales",
  rows: [HEADER, ...ROWS, ...rows],
  formats: DATE_FORMAT,
});
const leftOut = {
  outcome: "done",
  classes: CLASSES,
  issues: { totalsRow: 1 },
  rows: { read: 27, used: 26, repaired: 0, leftOut: 1 },
} as const;
const cases: readonly Case[] = [
  { title: "Total", sheets: [withRow(["", "Total", TOTAL])], expect: leftOut },
  { title: "Разом", language: "uk-UA", sheets: [withRow(["Разом", "", TOTAL])], expect: leftOut },
  { title: "Итого", language: "ru-RU", sheets: [withRow(["", "Итого", TOTAL])], expect: leftOut },
  {
    title: "รวมทั้งหมด",
    language: "th-TH",
    sheets: [withRow(["รวมทั้งหมด", "", TOTAL])],
    expect: leftOut,
  },
  { title: "only the arithmetic says so", sheets: [withRow(["", "", TOTAL])], expect: leftOut },
  {
    title: "only the word says so: the row is kept, and mentioned",
    sheets: [withRow([serial("2025-12-30"), "Total Logistics Ltd", 50])],
    expect: {
      outcome: "done",
      classes: { Alfa: "AX", Beta: "AY", Delta: "BY", Gamma: "CZ", "Total Logistics Ltd": "C-" },
      issues: { keptTotalWord: 1 },
      rows: { read: 27, used: 27, repaired: 0, leftOut: 0 },
    },
  },
];
export default cases;
