/** Reads a grid of cells as the job does: head, layout, blocks of the needed columns. */
import { createEncoder } from "../../../src/engine/sales/encoding/createEncoder";
import { type EncoderOptions } from "../../../src/engine/sales/encoding/encoderOptions";
import { type Encoded } from "../../../src/engine/sales/encoding/encoder";
import type { Layout, NotAList, SourceHead } from "../../../src/engine/sales/layout/layout";
import {
  recogniseLayout,
  type RecogniseOptions,
} from "../../../src/engine/sales/layout/recogniseLayout";
import type { Cell } from "../../../src/engine/sales/sales";

/** 2026-11-24. */
export const TODAY = 46350;

export type Grid = readonly (readonly Cell[])[];

export interface GridOptions {
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: SourceHead["merges"];
  readonly isTable?: boolean;
  readonly letters?: readonly string[];
  readonly date1904?: boolean;
  readonly todayDay?: number;
  readonly recognise?: RecogniseOptions;
  readonly encode?: Partial<EncoderOptions>;
  readonly blockRows?: number;
}

function headOf(grid: Grid, options: GridOptions = {}): SourceHead {
  const columnCount = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const values = grid.slice(0, 200).map((row) => full(row, columnCount));
  const formats = values.map((row, r) => row.map((_, c) => options.formats?.[r]?.[c] ?? "General"));
  return {
    values,
    numberFormats: formats,
    rowCount: grid.length,
    columnCount,
    ...(options.letters && { letters: options.letters }),
    merges: options.merges ?? [],
    isTable: options.isTable ?? false,
    date1904: options.date1904 ?? false,
    todayDay: options.todayDay ?? TODAY,
  };
}

export function recognise(grid: Grid, options: GridOptions = {}): Layout | NotAList {
  return recogniseLayout(headOf(grid, options), options.recognise);
}

export function encode(grid: Grid, layout: Layout, options: GridOptions = {}): Encoded {
  const encoder = createEncoder(layout, {
    rowCount: grid.length,
    todayDay: options.todayDay ?? TODAY,
    merges: options.merges ?? [],
    ...options.encode,
  });
  const size = options.blockRows ?? 1000;
  for (let firstRow = layout.dataRow; firstRow < grid.length; firstRow += size) {
    const rows = grid.slice(firstRow, firstRow + size);
    const values = rows.map((row) => layout.needed.map((column) => row[column] ?? ""));
    encoder.add({ firstRow, values });
  }
  return encoder.finish();
}

/** Reads a grid that must be a list. */
export function read(grid: Grid, options: GridOptions = {}): Encoded & { readonly layout: Layout } {
  const layout = recognise(grid, options);
  if (layout.shape === "none")
    throw new Error(`Not a list: ${layout.code} ${JSON.stringify(layout.facts)}`);
  return { layout, ...encode(grid, layout, options) };
}

/** Lines as [customer, day, amount], sorted: two readings are equal if these are. */
export function linesOf({ sales }: Pick<Encoded, "sales">): [string, number, number][] {
  const lines: [string, number, number][] = [];
  for (let i = 0; i < sales.lineCount; i++) {
    lines.push([sales.customers[sales.customer[i]!]!, sales.day[i] ?? 0, sales.amount[i]!]);
  }
  return lines.sort(
    (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) || a[1] - b[1] || a[2] - b[2]
  );
}

export function issue(encoded: Encoded & { readonly layout?: Layout }, code: string) {
  return [...(encoded.layout?.issues ?? []), ...encoded.issues].find(
    (found) => found.code === code
  );
}

function full(row: readonly Cell[], columns: number): Cell[] {
  return Array.from({ length: columns }, (_, column) => row[column] ?? "");
}
