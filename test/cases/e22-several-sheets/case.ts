import type { Case, SheetSpec } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, LINES, ROWS } from "../salesList";

/** The worked list by halves of the year. */
const half = (first: boolean): SheetSpec["rows"] => [
  HEADER,
  ...ROWS.filter((_, i) => LINES[i]!.day < "2025-07-01" === first),
];
const sheets: readonly SheetSpec[] = [
  { name: "First", rows: half(true), formats: DATE_FORMAT },
  { name: "Second", rows: half(false), formats: DATE_FORMAT },
];

const cases: readonly Case[] = [
  {
    title: "a sheet a half-year: the other one is never read without being asked for, but named",
    sheets,
    expect: {
      outcome: "done",
      address: "First!A1:C17",
      rows: { read: 16, used: 16, repaired: 0, leftOut: 0 },
      says: "1 more list with the same columns was not read: Second!A1:C11",
    },
  },
  {
    title: "used together: the classes of the whole list",
    sheets,
    address: "First!A1:C17;Second!A1:C11",
    expect: {
      outcome: "done",
      address: "First!A1:C17;Second!A1:C11",
      classes: CLASSES,
      rows: { read: 26, used: 26, repaired: 0, leftOut: 0 },
    },
  },
  {
    title: "in Thai: what was not read is named in Thai",
    sheets,
    language: "th-TH",
    expect: { outcome: "done", says: "มีอีก 1 ตารางที่มีคอลัมน์เหมือนกันซึ่งไม่ได้อ่าน: Second!A1:C11" },
  },
  {
    title: "in Ukrainian",
    sheets,
    language: "uk-UA",
    expect: {
      outcome: "done",
      says: "Ще 1 список з такими самими стовпцями не прочитано: Second!A1:C11",
    },
  },
  {
    title: "lists with other columns are not added up",
    sheets: [
      sheets[0]!,
      {
        name: "Second",
        rows: half(false).map(([day, customer, amount]) => [customer!, day!, amount!]),
      },
    ],
    address: "First!A1:C17;Second!A1:C11",
    expect: { outcome: "problem", problem: "otherColumns", says: "Second!A1:C11" },
  },
];
export default cases;
