import type { AggregateCells } from "./aggregates";
import { DIRECTION_COLUMNS, FACT_COLUMNS, LOSS_COLUMNS, SEGMENT_COLUMNS } from "./segmentsTable";

const COLUMNS: { readonly [table in keyof AggregateCells]-?: object } = {
  segments: SEGMENT_COLUMNS,
  facts: FACT_COLUMNS,
  losses: LOSS_COLUMNS,
  directions: DIRECTION_COLUMNS,
};

/** The name of a column as the SQL text gives it: on a sheet its letters may be large, and blanks may stand around it. */
export const columnName = (header: unknown): string => String(header).trim().toLowerCase();

/**
 * Which table of the result of the SQL text has this header: in any order, with whatever columns beside. One of which more than half of the columns are there
 * is meant to be it, and misses the others; no list of sales has such names.
 */
export function tableOfHeader(header: readonly unknown[]): keyof AggregateCells | undefined {
  const names = new Set(header.map(columnName));
  return (Object.keys(COLUMNS) as (keyof AggregateCells)[]).find((table) => {
    const columns = Object.keys(COLUMNS[table]);
    return columns.filter((column) => names.has(column)).length * 2 > columns.length;
  });
}
