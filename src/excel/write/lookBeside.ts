import type { AdjacentArea } from "../adjacentAreas";
import { SHEET_COLUMNS } from "../limits";
import type { LetteredList } from "./letteredList";

/** What there is to know before letters are written beside a list, loaded with the next request. */
interface PlaceBeside {
  readonly sheet: Excel.Worksheet;
  /** The list. */
  readonly range: Excel.Range;
  /** The first cell beside it. */
  readonly corner: { readonly row: number; readonly column: number };
  /** How many columns are to be written there. */
  readonly columns: number;
  /** Those that touch the cells beside it. */
  readonly tables: Excel.TableScopedCollection;
  /** Whether something stands in cells that do not hold letters of an earlier run, or the sheet has too few columns. Loaded too. */
  readonly isOccupied: () => boolean;
}

/**
 * Asks what there is to know before letters are written beside a list.
 * @param old letters of earlier runs beside the list
 */
export function lookBeside(
  context: Excel.RequestContext,
  { source, letters: { headers } }: LetteredList,
  old: readonly AdjacentArea[]
): PlaceBeside {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  sheet.protection.load("protected");
  const { row, rowCount, columnCount } = source;
  const range = sheet.getRangeByIndexes(row, source.column, rowCount, columnCount);
  range.load("rowIndex,rowCount,rowHidden");
  const column = source.column + columnCount;
  const corner = { row, column };
  const columns = headers.length;
  const above = Math.min(row, 1);
  const tables = sheet
    .getRangeByIndexes(row - above, column - 1, rowCount + above, 2)
    .getTables(false);
  tables.load("items/id");
  if (column + columns > SHEET_COLUMNS)
    return { sheet, range, corner, columns, tables, isOccupied: () => true };
  const taken = Math.min(columns, Math.max(0, ...old.map(({ columns }) => columns)));
  const end = row + rowCount;
  const first = Math.min(end, ...old.map((area) => Math.max(row, area.row)));
  const last = Math.max(first, ...old.map((area) => Math.min(end, area.row + area.rows)));
  const beyond = [
    [row, column + taken, rowCount, columns - taken],
    [row, column, first - row, taken],
    [last, column, end - last, taken],
  ] as const;
  const used = beyond
    .filter(([, , height, width]) => height > 0 && width > 0)
    .map((area) => sheet.getRangeByIndexes(...area).getUsedRangeOrNullObject(true));
  for (const filled of used) filled.load("rowCount");
  const isOccupied = (): boolean => used.some((filled) => !filled.isNullObject);
  return { sheet, range, corner, columns, tables, isOccupied };
}
