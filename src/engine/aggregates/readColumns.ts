import { dayOfIso } from "../calendar/isoDay";
import type { ColumnKind } from "./segmentsTable";

/** Cells of a table by the name of their column: texts, numbers, big integers, dates, nothing. Of a file, a sheet or an engine. */
export interface Cells {
  readonly [column: string]: readonly unknown[];
}

/** Why a table cannot be read: which column, and in which row of the data, from 1. */
export type TableFault =
  | { readonly code: "missingColumn"; readonly column: string }
  | { readonly code: "noRows" }
  | {
      readonly code: "unreadableCell";
      readonly column: string;
      readonly row: number;
      readonly text: string;
    };

export type Columns<Spec extends { readonly [name: string]: ColumnKind }> = {
  readonly [name in keyof Spec]: Spec[name] extends "text" ? readonly string[] : Float64Array;
};

type Read<Spec extends { readonly [name: string]: ColumnKind }> =
  | { readonly kind: "read"; readonly count: number; readonly columns: Columns<Spec> }
  | { readonly kind: "fault"; readonly fault: TableFault };

/** Midnight of Excel's day 0 in Unix time, and milliseconds of a day. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The columns of a table, numbers as numbers and days as serial days. Where a number may be missing, it is NaN.
 * @param spec the columns that are wanted; others are not looked at
 */
export function readColumns<const Spec extends { readonly [name: string]: ColumnKind }>(
  cells: Cells,
  spec: Spec
): Read<Spec> {
  const columns: { [name: string]: readonly string[] | Float64Array } = {};
  let count = 0;
  for (const [column, kind] of Object.entries(spec)) {
    const found = cells[column];
    if (found === undefined) return { kind: "fault", fault: { code: "missingColumn", column } };
    count = found.length;
    if (kind === "text") {
      columns[column] = found.map((cell) =>
        cell === null || cell === undefined ? "" : String(cell)
      );
      continue;
    }
    const read = kind === "day" ? dayOf : numberOf;
    const values = new Float64Array(count);
    for (let row = 0; row < count; row += 1) {
      const cell = found[row];
      const value = kind === "maybe" && isBlank(cell) ? NaN : read(cell);
      if (value === undefined)
        return {
          kind: "fault",
          fault: { code: "unreadableCell", column, row: row + 1, text: String(cell ?? "") },
        };
      values[row] = value;
    }
    columns[column] = values;
  }
  return { kind: "read", count, columns: columns as Columns<Spec> };
}

/** Columns that a table has together or, made by an older text, not at all: undefined where none of them is there. */
export function readColumnsIfAny<const Spec extends { readonly [name: string]: ColumnKind }>(
  cells: Cells | undefined,
  spec: Spec
): Read<Spec> | undefined {
  if (cells === undefined) return undefined;
  const isThere = Object.keys(spec).some((column) => cells[column] !== undefined);
  return isThere ? readColumns(cells, spec) : undefined;
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** undefined where it is no number. */
function numberOf(cell: unknown): number | undefined {
  if (isBlank(cell) || typeof cell === "boolean" || cell instanceof Date) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

function dayOf(cell: unknown): number | undefined {
  if (cell instanceof Date) return Math.floor((cell.getTime() - EPOCH) / DAY);
  if (typeof cell === "string" && /^\d{4}-\d\d-\d\d/.test(cell)) return dayOfIso(cell.slice(0, 10));
  return numberOf(cell);
}
