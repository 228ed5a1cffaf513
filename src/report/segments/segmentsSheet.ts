/** Sheet Segments: a table from A1 on, one row for each customer in sheet order. */
import { palette } from "../blocks/palette";
import type { ReportSheet } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { segmentsColumns } from "./segmentsColumns";
import { segmentsRules } from "./segmentsRules";

export function segmentsSheet(input: ReportInput): ReportSheet {
  const { result, names } = input;
  const columns = segmentsColumns(input);
  return {
    kind: "segments",
    name: names.sheets.segments,
    blocks: [],
    table: {
      name: names.segmentsTable,
      style: "TableStyleLight1",
      headerStyle: {
        bold: true,
        fill: palette.heading,
        color: palette.headingText,
        vertical: "Center",
        wrap: true,
      },
      rowCount: result.analysis.customers.order.length,
      columns,
      rules: segmentsRules(input),
      again: "update",
    },
    styles: [],
    highlights: [],
    links: [],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [[0, 33]],
    freeze: { rows: 1, columns: 1 },
    gridlines: true,
    tabColor: palette.heading,
  };
}
