import { palette } from "../blocks/palette";
import type { ReportSheet, SheetKind, Table } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle, TITLE_ROWS } from "../blocks/sheetTitle";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";

/** Below the title, how to read it, and a free row. */
export const TABLE_ROW = TITLE_ROWS + 1;
/** Of a new table in which nobody stands yet. */
export const BLANK_ROWS = 10;

/**
 * A sheet with a table of account work: what it says, how it is used, and the table.
 * @param printedColumns how many of its columns are printed; all without it
 */
export function workSheet(
  input: ReportInput,
  kind: SheetKind,
  says: { readonly title: string; readonly how: string },
  table: Table,
  printedColumns?: number
): ReportSheet {
  const draft = new SheetDraft();
  sheetTitle(draft, 0, says.title, restsOn(input));
  draft.put(2, 0, [[says.how]]);
  draft.style(2, 0, 1, 1, { italic: true, color: palette.muted, vertical: "Top" });
  draft.height(TABLE_ROW, 48);
  return {
    kind,
    name: input.names.sheets[kind],
    ...draft.drawing(),
    table,
    columnWidths: table.columns.map(({ width }) => width),
    freeze: { rows: TABLE_ROW + 1, columns: 1 },
    print: printed(input, {
      titleRows: { first: TABLE_ROW, last: TABLE_ROW },
      ...(printedColumns === undefined ? {} : { columns: printedColumns }),
    }),
    gridlines: true,
    tabColor: palette.classes.A.fill,
  };
}
