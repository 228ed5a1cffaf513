/** Sheet Runs: a table with a row for each run, so that last month can be repeated. */
import { fingerprint } from "../fingerprint";
import { palette } from "../blocks/palette";
import { printed } from "../printed";
import type { ReportSheet, Style, TableColumn, Value } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { runsColumnNames } from "./runsColumnNames";
import { money } from "../blocks/rounded";
import type { Wording } from "../../wording/wordingFor";

const WHOLE: Style = { numberFormat: "#,##0" };

/** Width and format of each column. */
const LOOKS: {
  readonly [id in keyof Wording["messages"]["sheets"]["runs"]]: readonly [
    width: number,
    style: Style,
  ];
} = {
  date: [20, { numberFormat: "yyyy-mm-dd hh:mm", align: "Left" }],
  source: [30, {}],
  shape: [22, {}],
  settings: [70, {}],
  asOf: [13, { numberFormat: "yyyy-mm-dd", align: "Center" }],
  period: [12, {}],
  read: [12, WHOLE],
  used: [12, WHOLE],
  repaired: [12, WHOLE],
  leftOut: [12, WHOLE],
  usedSum: [18, { numberFormat: "#,##0.00" }],
  customers: [12, WHOLE],
  a: [8, WHOLE],
  b: [8, WHOLE],
  c: [8, WHOLE],
  lost: [10, WHOLE],
  fingerprint: [13, {}],
};

export function runsSheet(input: ReportInput): ReportSheet {
  const { result, wording, names } = input;
  const { analysis, rows, source } = result;
  const words = wording.messages.sheets.runs;
  const assumptions = wording.assumptions(analysis, source.columns, source.facts, source);
  const cells: { readonly [id in keyof typeof words]: Value } = {
    date: input.runAt,
    source: source.address,
    shape: wording.messages.sheets.shapes[source.shape],
    settings: assumptions.map(({ text }) => text).join(" · "),
    asOf: analysis.asOfDay || "",
    period: analysis.asOfDay > 0 ? wording.messages.classes.periods[analysis.period].name : "",
    read: rows.read,
    used: rows.used + rows.repaired,
    repaired: rows.repaired,
    leftOut: rows.leftOut,
    usedSum: money(result.usedSum),
    customers: analysis.customers.order.length,
    a: analysis.abcCounts[1] ?? 0,
    b: analysis.abcCounts[2] ?? 0,
    c: analysis.abcCounts[3] ?? 0,
    lost: analysis.statusCounts.lost,
    fingerprint: fingerprint(analysis, result.customers),
  };
  const columns = runsColumnNames().map(({ id, names }): TableColumn => {
    const key = id as keyof typeof words;
    const [width, style] = LOOKS[key];
    return {
      id,
      names,
      header: words[key],
      role: id === "date" ? "key" : "computed",
      isHidden: false,
      style,
      width,
      cells: [cells[key]],
      gone: "",
      repeated: "",
    };
  });
  return {
    kind: "runs",
    name: names.sheets.runs,
    blocks: [],
    table: {
      name: names.tables.runs,
      row: 0,
      style: "TableStyleLight1",
      headerStyle: {
        bold: true,
        fill: palette.heading,
        color: palette.headingText,
        vertical: "Center",
      },
      rowCount: 1,
      columns,
      rules: [],
      again: "append",
    },
    styles: [],
    highlights: [],
    links: [],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [[0, 22]],
    freeze: { rows: 1, columns: 0 },
    print: printed(input, { titleRows: { first: 0, last: 0 } }),
    gridlines: true,
    tabColor: palette.muted,
  };
}
