/** Sheet Segments: a table from A1 on, one row for each customer in sheet order. */
import { palette } from "../blocks/palette";
import type { Area, ReportSheet, StyledArea, Value } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { segmentsColumnNames } from "./segmentsColumnNames";
import { liveSegment, segmentsColumns } from "./segmentsColumns";
import { segmentsHighlights } from "./segmentsHighlights";

/** With more formulas than some 1,600, Excel cannot group a run into one step of undo (office-js issue 6491): then the segments are plain texts. */
const LIVE_SEGMENTS = 900;

export function segmentsSheet(input: ReportInput): ReportSheet {
  const { result, names } = input;
  const { order } = result.analysis.customers;
  const columns = segmentsColumns(input);
  const rows = order.length;
  const values: Value[][] = [columns.map(({ header }) => header)];
  const segment = columns.findIndex(({ key }) => key === "segment");
  order.forEach((customer, i) => {
    const row = columns.map(({ cell }) => cell(customer));
    if (rows <= LIVE_SEGMENTS) row[segment] = liveSegment(columns, i + 2);
    values.push(row);
  });
  const header: Area = { row: 0, column: 0, rows: 1, columns: columns.length };
  const styles: StyledArea[] = columns
    .map(({ style }, column) => ({ area: { row: 1, column, rows, columns: 1 }, style }))
    .filter(({ style }) => Object.keys(style).length > 0);
  styles.push({
    area: header,
    style: {
      bold: true,
      fill: palette.heading,
      color: palette.headingText,
      vertical: "Center",
      wrap: true,
    },
  });
  return {
    kind: "segments",
    name: names.sheets.segments,
    blocks: [{ row: 0, column: 0, values }],
    table: {
      name: names.segmentsTable,
      area: { row: 0, column: 0, rows: rows + 1, columns: columns.length },
      style: "TableStyleLight1",
      columnNames: segmentsColumnNames(),
    },
    again: "replace",
    styles,
    highlights: segmentsHighlights(input, columns, rows),
    links: [],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [[0, 33]],
    freeze: { rows: 1, columns: 1 },
    gridlines: true,
    tabColor: palette.heading,
  };
}
