/**
 * The same result written through office.js and written without Excel: what is read from both files is the same, cell by cell and part by part.
 * test/saved/alone.test.ts holds it by a reader that shares no code with this project.
 */
import { readFileSync } from "node:fs";
import { readBook } from "../../xlsx/readBook";
import { blankSheet, bookOf } from "../../xlsx/model/blank";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { BookModel, SheetModel } from "../../xlsx/model/model";
import { DEFAULT_STYLE } from "../../xlsx/model/style";
import { HEADER, ROWS } from "../cases/salesList";
import { sampleOf } from "../sample";
import { ADDIN, bothWays } from "./bothWays";

const NORTHWIND = { bytes: readFileSync("assets/examples/northwind-sales.xlsx") };
const listOf = (rows: readonly (readonly CellValue[])[]) => ({
  model: bookOf([{ ...blankSheet("Sales"), values: rows }]),
});

/** Names that are a formula, a number, a day, a truth value, wildcards, or a reference elsewhere. */
const HOSTILE = [
  "=1+1",
  "+7 911",
  "@home",
  "-5",
  "007",
  "Mar 5",
  "TRUE",
  'O\'Brien & "Sons" <b>',
  "A*?~B",
  "[Brackets] #@'",
  "'quoted",
  "two\nlines",
  "_x0041_",
  "Ϊ\u0301 😀 กำ",
  "L".repeat(300),
];
const hostile = HOSTILE.flatMap((name, i) =>
  Array.from({ length: 6 }, (_, month) => [45_700 + 31 * month + i, name, 100 * (i + 1)])
);

/** Managers, regions, products, profit and quantity: all columns and blocks that a report can have. */
const whole = ROWS.map(([day, customer, amount], i) => [
  ...[day!, customer!, amount!, Number(amount) * (i % 3 === 0 ? -0.1 : 0.4), 1 + (i % 5)],
  ...[i % 2 === 0 ? "Kim" : "Lee", i % 3 === 0 ? "North" : "South", i % 4 === 0 ? "Tea" : "Cups"],
]);
const WHOLE = ["Date", "Customer", "Amount", "Profit", "Quantity", "Manager", "Region", "Product"];

const CASES = [
  ["hostile names", listOf([HEADER, ...hostile]), "en-US", true],
  ["profit, managers, products", listOf([WHOLE, ...whole]), "uk-UA", true],
  ["four customers", listOf([HEADER, ...ROWS]), "ru-RU", false],
  ["Northwind", NORTHWIND, "en-US", true],
  ["Northwind", NORTHWIND, "uk-UA", false],
  ["Northwind", NORTHWIND, "ru-RU", true],
  ["Northwind", NORTHWIND, "th-TH", false],
  ["one purchase", listOf([HEADER, ...ROWS.slice(0, 1)]), "th-TH", false],
] as const;

test.each(
  sampleOf(CASES, 2).map(([name, workbook, language, cards]) => ({
    name,
    workbook,
    language,
    cards,
  }))
)("$name in $language", async ({ workbook, language, cards }) => {
  const address = "bytes" in workbook ? "Sales!A1:H2156" : undefined;
  const { byExcel, alone, sheets } = await bothWays(
    workbook,
    {
      ...(address !== undefined && { address }),
      ...(cards && { accounts: "key", cards: true }),
    },
    language
  );
  const [ours, theirs] = [await readBook(alone, ADDIN), await readBook(byExcel, ADDIN)];
  expect(ours.sheets.map(({ name }) => name)).toEqual(sheets);
  for (const name of sheets) {
    const [one, other] = [sheetNamed(ours, name), sheetNamed(theirs, name)];
    expect({ name, cells: differences(ours, one, theirs, other) }).toEqual({ name, cells: [] });
    expect({ name, ...partsOf(one) }).toEqual({ name, ...partsOf(other) });
  }
  expect(drawn(ours)).toEqual(drawn(theirs));
  expect(ours.settings.size).toBe(2);
});

function sheetNamed({ sheets }: BookModel, name: string): SheetModel {
  return sheets.find((sheet) => sheet.name === name)!;
}

/** Hidden names over what runs draw. */
function drawn({ names }: BookModel): readonly string[] {
  return names
    .filter(({ name }) => name.startsWith("_KeyCustomers"))
    .map(({ name, formula }) => `${name} ${formula}`)
    .sort();
}

/** Cells whose value, formula or look differs: "C5: 3 | 4". */
function differences(
  ours: BookModel,
  one: SheetModel,
  theirs: BookModel,
  other: SheetModel
): readonly string[] {
  const [read, written] = [cellsOf(ours, one), cellsOf(theirs, other)];
  const keys = new Set([...read.keys(), ...written.keys()]);
  return [...keys].flatMap((key) => {
    const [a, b] = [read.get(key) ?? NOTHING, written.get(key) ?? NOTHING];
    return a === b ? [] : [`${key}: ${a} | ${b}`];
  });
}

const NOTHING = JSON.stringify([null, null, {}]);

function cellsOf({ styles }: BookModel, sheet: SheetModel): ReadonlyMap<string, string> {
  const formulas = new Map(
    sheet.formulas.map(({ row, column, formula }) => [`${row} ${column}`, formula])
  );
  const cells = new Map<string, string>();
  const rows = Math.max(sheet.values.length, sheet.styles.length);
  for (let row = 0; row < rows; row += 1) {
    const [values, looks] = [sheet.values[row] ?? [], sheet.styles[row] ?? []];
    for (let column = 0; column < Math.max(values.length, looks.length); column += 1) {
      const key = `${row} ${column}`;
      const formula = formulas.get(key) ?? null;
      const style = sortedKeys({ ...styles[looks[column] ?? 0] });
      const value = known(values[column] ?? null, formula !== null);
      cells.set(key, JSON.stringify([value, formula, style]));
    }
  }
  return cells;
}

/** A sum may end otherwise in its sixteenth digit, by the order of its terms; a formula that gives "" may keep that or nothing. */
function known(value: CellValue | null, isFormula: boolean): CellValue | null {
  if (!isFormula) return value;
  return typeof value === "number" ? Number(value.toPrecision(13)) : value === "" ? null : value;
}

function partsOf(sheet: SheetModel): object {
  const { tables, conditionalFormats, validations, charts, pageLayout, merges } = sheet;
  return {
    tables,
    conditionalFormats,
    validations,
    pageLayout,
    merges: sorted(merges),
    charts: charts.map(({ id: _id, ...chart }) => chart),
    // The list is not in a file of its results.
    hyperlinks: sheet.hyperlinks.filter(
      ({ link }) => !/^'?Sales'?!/.test(link.documentReference ?? "")
    ),
    look: {
      tab: sheet.tabColor,
      lines: sheet.showGridlines,
      freeze: sheet.freeze,
      visibility: sheet.visibility,
      widths: new Map([...sheet.columnWidths].sort(([a], [b]) => a - b)),
      heights: new Map([...sheet.rowHeights].sort(([a], [b]) => a - b)),
      hidden: [...sheet.hiddenColumns].sort((a, b) => a - b),
      rows: sheet.hiddenRows,
    },
    marks: [...sheet.customProperties].map(([name, value]) => [name, withoutIds(value)]),
  };
}

/** The record without the ids that Excel gave to the sheet and the table. */
function withoutIds(value: string): unknown {
  if (!value.startsWith("{")) return value;
  const {
    sheet: _sheet,
    table: _table,
    ...record
  } = JSON.parse(value) as {
    readonly [name: string]: unknown;
  };
  return record;
}

function sorted<T>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function sortedKeys(style: object): object {
  return Object.fromEntries(
    Object.entries(style)
      .filter(([key, value]) => value !== DEFAULT_STYLE[key as keyof typeof DEFAULT_STYLE])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}
