import type { ReportSheet } from "../../report/blocks/report";

/** One call for a sheet: whether a second one adds to the first or replaces it is not documented. */
export function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: NonNullable<ReportSheet["freeze"]>
): void {
  const { freezePanes } = sheet;
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
