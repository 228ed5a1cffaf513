import type { AggregateCells } from "../../engine/aggregates/aggregates";
import { columnName, tableOfHeader } from "../../engine/aggregates/tableOfHeader";
import { SHIFT_1904 } from "../../engine/calendar/serialDay";
import { isDateFormat } from "../../engine/sales/text/isDateFormat";
import type { Context } from "../../excel/context";
import { type BlockPlace, readBlocks } from "../../excel/read/readBlocks";
import type { Source } from "../../excel/read/source";
import { type WorkbookTable, workbookTables } from "../../excel/read/workbookTables";
import type { AggregateTables, TableCells } from "../lists/aggregateTables";

const MORE = ["facts", "losses", "directions"] as const;

/** Reads the table of customers, and those of facts, losses and directions, by their names or their headers, wherever they stand in the workbook. @throws AbortError */
export async function aggregateTables(
  context: Context,
  source: Source,
  signal: AbortSignal
): Promise<AggregateTables> {
  const { values, numberFormats, date1904 } = source.head;
  const formats = numberFormats[1] ?? [];
  // Of what the text gives as numbers a person may have made dates.
  const segments = await tableCells(
    context,
    { ...source, header: values[0] ?? [] },
    signal,
    (_, column) => date1904 && isDateFormat(formats[column] ?? "")
  );
  const tables = await workbookTables(context);
  // The one date that the text gives.
  const isMonth = (name: string): boolean => date1904 && name === "month";
  const found = new Map<keyof AggregateCells, TableCells>([["segments", segments]]);
  for (const kind of MORE) {
    const table =
      named(tables, kind) ?? tables.find(({ header }) => tableOfHeader(header) === kind);
    if (table !== undefined) found.set(kind, await tableCells(context, table, signal, isMonth));
  }
  const cellsOf = (kind: keyof AggregateCells) => found.get(kind)?.cells;
  return {
    kind: "aggregates",
    address: source.address,
    rows: source.rowCount,
    cells: {
      segments: segments.cells,
      facts: cellsOf("facts"),
      losses: cellsOf("losses"),
      directions: cellsOf("directions"),
    },
    places: new Map(Array.from(found, ([kind, { place }]) => [kind, place])),
  };
}

const named = (
  tables: readonly WorkbookTable[],
  kind: keyof AggregateCells
): WorkbookTable | undefined => tables.find(({ name }) => name.toLowerCase() === `kc_${kind}`);

/** @param isFrom1904 of columns of dates in a workbook that counts from 1904; what the text gives as a number is a day as everywhere */
async function tableCells(
  context: Context,
  place: BlockPlace & Pick<WorkbookTable, "sheetName" | "header">,
  signal: AbortSignal,
  isFrom1904: (name: string, column: number) => boolean
): Promise<TableCells> {
  const names = place.header.map(columnName);
  const columns = names.map((): unknown[] => []);
  const shifted = names.map(isFrom1904);
  const all = names.map((_, column) => column);
  for await (const { values } of readBlocks(context, place, all, signal, "values", 1))
    for (const row of values)
      row.forEach((cell, column) =>
        columns[column]!.push(
          typeof cell === "number" && shifted[column] ? cell + SHIFT_1904 : cell
        )
      );
  return {
    cells: Object.fromEntries(names.map((name, column) => [name, columns[column]!])),
    place: {
      sheet: place.sheetName,
      row: place.row,
      columns: new Map(names.map((name, column) => [name, place.column + column])),
      address: place.address,
    },
  };
}
