import type { Area, Drawing } from "../blocks/report";
import type { DrawnSize } from "./sheetRecord";

/** Rows and columns that a drawing takes, from its first cell on. */
export function drawnSize(drawing: Drawing): DrawnSize {
  const areas: readonly Area[] = [
    ...drawing.blocks.map(({ row, column, values }) => ({
      row,
      column,
      rows: values.length,
      columns: values.reduce((most, cells) => Math.max(most, cells.length), 0),
    })),
    ...drawing.styles.map(({ area }) => area),
    ...drawing.highlights.map(({ area }) => area),
    ...drawing.merges,
    ...drawing.links.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  ];
  return {
    rows: Math.max(0, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(0, ...areas.map(({ column, columns }) => column + columns)),
  };
}
