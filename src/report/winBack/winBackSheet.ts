/** Sheet Win-back: whom to win back and how, one row a silence. Runs fill in what came of it; a row that stands there once stays. */
import { palette } from "../blocks/palette";
import { TABLE_LOOK } from "../blocks/tableLook";
import type { ReportSheet } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { winBackColumns } from "./winBackColumns";
import { winBackFoot } from "./winBackFoot";
import { winBackRows } from "./winBackRows";
import { winBackRules } from "./winBackRules";
import { HEAD_ROWS, winBackTitle } from "./winBackTitle";

/** @returns undefined without dates, and where nobody is lost or ever was on the list */
export function winBackSheet(input: ReportInput): ReportSheet | undefined {
  const rows = winBackRows(input);
  const { losses } = input.review;
  if (losses === null || rows.length === 0) return undefined;
  const columns = winBackColumns(input, rows);
  const draft = new SheetDraft();
  winBackTitle(draft, input, rows, losses);
  return {
    kind: "winBack",
    name: input.names.sheets.winBack,
    ...draft.drawing(),
    table: {
      name: input.names.tables.winBack,
      row: HEAD_ROWS,
      ...TABLE_LOOK,
      rowCount: rows.length,
      columns,
      rules: winBackRules(input),
      again: "update",
    },
    foot: winBackFoot(input, rows),
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: HEAD_ROWS + 1, columns: 1 },
    print: printed(input, {
      titleRows: { first: HEAD_ROWS, last: HEAD_ROWS },
      columns: columns.findIndex(({ id }) => id === "deadline") + 1,
    }),
    gridlines: true,
    tabColor: palette.heading,
  };
}
