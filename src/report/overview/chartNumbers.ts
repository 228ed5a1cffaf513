import { palette } from "../blocks/palette";
import type { Area, Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import { TITLE_ROWS } from "../blocks/sheetTitle";

/**
 * Puts the numbers of a chart beyond what is printed.
 * @param rows the first one holds the names of the series
 * @param formats number format of each column
 * @returns where they stand
 */
export function chartNumbers(
  draft: SheetDraft,
  title: string,
  column: number,
  rows: readonly (readonly Value[])[],
  formats: readonly string[]
): Area {
  const top = TITLE_ROWS;
  draft.put(top - 1, column, [[title]]);
  draft.put(top, column, rows);
  draft.style(top - 1, column, rows.length + 1, formats.length, { color: palette.muted, size: 8 });
  formats.forEach((numberFormat, i) =>
    draft.style(top + 1, column + i, rows.length - 1, 1, { numberFormat })
  );
  return { row: top, column, rows: rows.length, columns: formats.length };
}
