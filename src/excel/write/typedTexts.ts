import type { Table } from "../../report/blocks/report";
import type { ExistingSheet } from "./existingSheets";
import { safeText } from "./safeText";
import type { CellInput } from "./writeMatrix";

/** Columns that the user added to our table: owner, note, next step. A text belongs to a customer, not to a row. */
export interface TypedTexts {
  readonly headers: readonly string[];
  /** Number formats of the columns, where they have one. */
  readonly formats: readonly string[];
  /** Cells by customer, ready to be written. */
  readonly cells: ReadonlyMap<string, readonly CellInput[]>;
  /** Some stand between our own columns, which move back to their places. */
  readonly isBetween: boolean;
}

const NONE: TypedTexts = { headers: [], formats: [], cells: new Map(), isBetween: false };

/** Rows read at a time: typed texts can be long. */
const ROWS = 20_000;

/**
 * Reads the columns whose header is none of ours, in any language, before a sheet is filled again.
 * @param table that will stand there
 */
export async function readTypedTexts(
  context: Excel.RequestContext,
  { sheet, usedRows, usedColumns }: ExistingSheet,
  { columnNames: [keyNames = [], ...otherNames] }: Table
): Promise<TypedTexts> {
  if (usedRows === 0) return NONE;
  const top = sheet.getRangeByIndexes(0, 0, 2, usedColumns);
  top.load("values,numberFormat");
  await context.sync();
  const [first = []] = top.values;
  const titles = first.map(String);
  const ours = new Set([...keyNames, ...otherNames.flat()]);
  const places = titles.flatMap((title, i) => (title === "" || ours.has(title) ? [] : [i]));
  const key = titles.findIndex((title) => keyNames.includes(title));
  const cells = new Map<string, readonly CellInput[]>();
  for (let row = 1; row < usedRows && places.length > 0 && key >= 0; row += ROWS) {
    const part = await readPart(context, sheet, row, Math.min(ROWS, usedRows - row), key, places);
    for (const [name, typed] of part) cells.set(name, typed);
  }
  return {
    headers: places.map((place) => titles[place]!),
    formats: places.map((place) => String(top.numberFormat[1]?.[place] ?? "General")),
    cells,
    isBetween: places.some(
      (place) => titles.reduce((last, title, i) => (ours.has(title) ? i : last), -1) > place
    ),
  };
}

async function readPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  rows: number,
  key: number,
  places: readonly number[]
): Promise<readonly (readonly [name: string, typed: readonly CellInput[]])[]> {
  const names = sheet.getRangeByIndexes(row, key, rows, 1);
  names.load("values");
  const columns = places.map((place) => {
    const column = sheet.getRangeByIndexes(row, place, rows, 1);
    column.load("formulas");
    return column;
  });
  await context.sync();
  const keys = names.values;
  const typed = columns.map(({ formulas }) => formulas);
  return keys.flatMap(([name], i) => {
    const line = typed.map((column) => ready(column[i]?.[0]));
    return name === "" || line.every((cell) => cell === "") ? [] : [[String(name), line] as const];
  });
}

/** Formulas stay formulas; a text that only looks like one had an apostrophe, which Excel does not hand over. */
function ready(cell: unknown): CellInput {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = String(cell ?? "");
  return text.startsWith("=") && text.length > 1 ? text : safeText(text);
}

/**
 * The typed texts in the order of the new rows, and those of customers who are in the list no more.
 * @param names customers in the order of the new rows
 * @returns beside: from the header on; below: the customer's name, then the texts
 */
export function placeTypedTexts(
  { headers, cells }: TypedTexts,
  names: readonly string[]
): { readonly beside: readonly CellInput[][]; readonly below: readonly CellInput[][] } {
  if (headers.length === 0) return { beside: [], below: [] };
  const empty = headers.map(() => "");
  const known = new Set(names);
  return {
    beside: [headers.map(safeText), ...names.map((name) => [...(cells.get(name) ?? empty)])],
    below: [...cells]
      .filter(([name]) => !known.has(name))
      .map(([name, row]) => [safeText(name), ...row]),
  };
}
