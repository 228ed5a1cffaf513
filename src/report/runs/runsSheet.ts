/** Sheet Runs: a table with a row for each run, so that last month can be repeated. */
import { fingerprint } from "../fingerprint";
import { palette } from "../blocks/palette";
import type { ReportSheet, Value } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { runsColumnNames } from "./runsColumnNames";
import { money } from "../blocks/rounded";

const WIDTHS = [20, 30, 22, 70, 13, 12, 12, 12, 12, 12, 18, 12, 8, 8, 8, 10, 13] as const;

export function runsSheet(input: ReportInput): ReportSheet {
  const { result, wording, names } = input;
  const { analysis, rows, source } = result;
  const words = wording.messages.sheets.runs;
  const assumptions = wording.assumptions(analysis, source.columns, source.facts);
  const cells: readonly (readonly [header: string, value: Value])[] = [
    [words.date, input.runAt],
    [words.source, source.address],
    [words.shape, wording.messages.sheets.shapes[source.shape]],
    [words.settings, assumptions.map(({ text }) => text).join(" · ")],
    [words.asOf, analysis.asOfDay || ""],
    [
      words.period,
      analysis.asOfDay > 0 ? wording.messages.classes.periods[analysis.period].name : "",
    ],
    [words.read, rows.read],
    [words.used, rows.used + rows.repaired],
    [words.repaired, rows.repaired],
    [words.leftOut, rows.leftOut],
    [words.usedSum, money(result.usedSum)],
    [words.customers, analysis.customers.order.length],
    [words.a, analysis.abcCounts[1] ?? 0],
    [words.b, analysis.abcCounts[2] ?? 0],
    [words.c, analysis.abcCounts[3] ?? 0],
    [words.lost, analysis.statusCounts.lost],
    [words.fingerprint, fingerprint(analysis, result.customers)],
  ];
  const columns = cells.length;
  const body = (column: number, count = 1) => ({ row: 1, column, rows: 1, columns: count });
  return {
    kind: "runs",
    name: names.sheets.runs,
    blocks: [
      {
        row: 0,
        column: 0,
        values: [cells.map(([header]) => header), cells.map(([, value]) => value)],
      },
    ],
    table: {
      name: names.runsTable,
      area: { row: 0, column: 0, rows: 2, columns },
      style: "TableStyleLight1",
      columnNames: runsColumnNames(),
    },
    again: "append",
    styles: [
      { area: body(0), style: { numberFormat: "yyyy-mm-dd hh:mm", align: "Left" } },
      { area: body(4), style: { numberFormat: "yyyy-mm-dd", align: "Center" } },
      { area: body(6, 4), style: { numberFormat: "#,##0" } },
      { area: body(10), style: { numberFormat: "#,##0.00" } },
      { area: body(11, 5), style: { numberFormat: "#,##0" } },
      {
        area: { row: 0, column: 0, rows: 1, columns },
        style: {
          bold: true,
          fill: palette.heading,
          color: palette.headingText,
          vertical: "Center",
        },
      },
    ],
    highlights: [],
    links: [],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [[0, 22]],
    freeze: { rows: 1, columns: 0 },
    gridlines: true,
    tabColor: palette.muted,
  };
}
