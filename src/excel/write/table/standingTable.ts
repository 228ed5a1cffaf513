import type { KnownColumn } from "../../../report/blocks/report";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { isFilterSet } from "./isFilterSet";
import type { StandingColumn } from "./matchColumns";
import { ownColumns } from "./ownColumns";

/** A table of an earlier run as it stands in the workbook now. */
export interface StandingTable {
  readonly table: Excel.Table;
  readonly id: string;
  readonly name: string;
  /** Of its header, on the sheet. */
  readonly row: number;
  readonly column: number;
  /** Without header and totals. */
  readonly rowCount: number;
  readonly columns: readonly StandingColumn[];
  /** Cells of its last row. */
  readonly lastRow: readonly unknown[];
  /** Our id → place among the columns. */
  readonly ours: ReadonlyMap<string, number>;
  readonly record: SheetRecord;
  /** How many days the workbook counts less than the 1900 system. */
  readonly dayShift: number;
  /** Filters that are on, by the id of their column. */
  readonly filters: readonly (readonly [columnId: number, criteria: Excel.FilterCriteria])[];
  /** Id of the column by which the user had it sorted. */
  readonly sortedBy: number | undefined;
  /** Columns right of the table that are in use beside its rows. */
  readonly usedRight: number;
  /** Something stands left of its rows: a table cannot be relied on to take that in. */
  readonly isUsedLeft: boolean;
  /** Something stands below its rows: a totals row, or cells of the user. */
  readonly isUsedBelow: boolean;
}

/** What has to be asked to know a table. */
interface TableQuery {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly body: Excel.Range;
  readonly autoFilter: Excel.AutoFilter;
  readonly last: Excel.Range;
  readonly beside: Excel.Range;
}

/** Read it with `standingTable` after a sync. @param table with id and name loaded */
export function queryTable(table: Excel.Table): TableQuery {
  const { columns, sort, autoFilter } = table;
  columns.load("items/id,items/name");
  sort.load("fields");
  autoFilter.load("criteria");
  const range = table.getRange().load("rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("rowIndex,rowCount");
  const last = table.getDataBodyRange().getLastRow().load("values");
  const beside = table.getRange().getEntireRow().getUsedRangeOrNullObject(true);
  beside.load("columnIndex,columnCount");
  return { table, range, body, autoFilter, last, beside };
}

/** @param usedRows of the sheet, from its first row */
export function standingTable(
  { table, range, body, autoFilter, last, beside }: TableQuery,
  known: readonly KnownColumn[],
  record: SheetRecord,
  usedRows: number,
  dayShift: number
): StandingTable {
  const columns = table.columns.items.map(({ id, name }) => ({ id, header: name }));
  const { criteria = [] } = autoFilter;
  const on = criteria.flatMap((criterion, place) => {
    const column = columns[place];
    return column === undefined || !isFilterSet(criterion) ? [] : [[column.id, criterion] as const];
  });
  const usedColumns = beside.isNullObject ? 0 : beside.columnIndex + beside.columnCount;
  return {
    table,
    id: table.id,
    name: table.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: body.rowCount,
    columns,
    lastRow: (last.values as unknown[][])[0] ?? [],
    ours: ownColumns(table, columns, known, record),
    record,
    dayShift,
    // A run that was cut off had taken them away.
    filters: on.length > 0 ? on : ((record.filters ?? []) as StandingTable["filters"]),
    sortedBy: columns[table.sort.fields[0]?.key ?? -1]?.id,
    usedRight: Math.max(0, usedColumns - range.columnIndex - range.columnCount),
    isUsedLeft: !beside.isNullObject && beside.columnIndex < range.columnIndex,
    isUsedBelow: usedRows > body.rowIndex + body.rowCount,
  };
}
