/** Sheet Segments: the headline, and a table with one row for each customer in sheet order. */
import { palette } from "../blocks/palette";
import { TABLE_LOOK } from "../blocks/tableLook";
import type { ReportSheet } from "../blocks/report";
import { printed } from "../printed";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle, TITLE_ROWS } from "../blocks/sheetTitle";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { segmentsColumns } from "./segmentsColumns";
import { segmentsRules } from "./segmentsRules";

export function segmentsSheet(input: ReportInput): ReportSheet {
  const { result, names, wording } = input;
  const { analysis, customers, source } = result;
  const columns = segmentsColumns(input);
  const draft = new SheetDraft();
  sheetTitle(draft, 0, wording.headline(analysis, customers, source), restsOn(input));
  draft.height(TITLE_ROWS, 33);
  return {
    kind: "segments",
    name: names.sheets.segments,
    ...draft.drawing(),
    table: {
      name: names.tables.segments,
      row: TITLE_ROWS,
      ...TABLE_LOOK,
      // Two lines of the reason.
      rowHeight: 24,
      rowCount: analysis.customers.order.length,
      columns,
      rules: segmentsRules(input),
      again: "update",
    },
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: TITLE_ROWS + 1, columns: 1 },
    print: printed(input, {
      titleRows: { first: TITLE_ROWS, last: TITLE_ROWS },
      columns: columns.findIndex(({ id }) => id === "why"),
    }),
    gridlines: true,
    tabColor: palette.heading,
  };
}
