import type { AggregateCells } from "../../engine/aggregates/aggregates";
import type { Cells } from "../../engine/aggregates/readColumns";

/** Where a table stands: the sheet, and of its columns the first cell, zero-based. */
interface TablePlace {
  readonly sheet: string;
  readonly row: number;
  /** By the name that the SQL text gives them. */
  readonly columns: ReadonlyMap<string, number>;
  readonly address: string;
}

/** What another engine made of the sales, as it stands in the tables of a workbook. */
export interface AggregateTables {
  readonly kind: "aggregates";
  /** Of the table of customers. */
  readonly address: string;
  readonly rows: number;
  readonly cells: AggregateCells;
  readonly places: ReadonlyMap<keyof AggregateCells, TablePlace>;
}

export interface TableCells {
  readonly cells: Cells;
  readonly place: TablePlace;
}
