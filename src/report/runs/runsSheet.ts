/** Sheet Runs: a table with a row for each run and what it needs to be calculated again. Nothing in it is written twice. */
import { palette } from "../blocks/palette";
import { money } from "../blocks/rounded";
import type { ReportSheet, Style, TableColumn, Value } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { paragraph } from "../blocks/paragraph";
import { sheetTitle, TITLE_ROWS } from "../blocks/sheetTitle";
import { TABLE_LOOK } from "../blocks/tableLook";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { keptMonthsText } from "../pastRuns/keptMonths";
import { keptRun, keptRunText } from "../pastRuns/keptRun";
import { runName } from "../pastRuns/runName";
import { runRemarks } from "./runRemarks";
import { runsColumnNames } from "./runsColumnNames";
import type { Wording } from "../../wording/wordingFor";

type Id = keyof Wording["messages"]["sheets"]["runs"];

const TABLE_ROW = TITLE_ROWS + 1;
const WHOLE: Style = { numberFormat: "#,##0" };
const TEXT: Style = { align: "Left", indent: 1 };

/** Width and format of each column, in the order of a new table. What is only kept is hidden. */
const LOOKS: { readonly [id in Id]: readonly [width: number, style: Style] } = {
  date: [17, { numberFormat: "yyyy-mm-dd hh:mm", align: "Left" }],
  asOf: [13, { numberFormat: "yyyy-mm-dd", align: "Center" }],
  customers: [12, WHOLE],
  usedSum: [17, { numberFormat: "#,##0.00" }],
  read: [11, WHOLE],
  used: [11, WHOLE],
  repaired: [11, WHOLE],
  leftOut: [11, WHOLE],
  a: [7, WHOLE],
  b: [7, WHOLE],
  c: [7, WHOLE],
  lost: [10, WHOLE],
  compared: [50, { ...TEXT, size: 9, wrap: true }],
  source: [28, { ...TEXT, wrap: true }],
  period: [12, TEXT],
  settings: [60, { ...TEXT, size: 9, wrap: true }],
  shape: [20, TEXT],
  method: [11, { align: "Center" }],
  kept: [10, {}],
  months: [10, {}],
  // The last one: a row without it is that of a run that was cut off.
  fingerprint: [14, TEXT],
};
const HIDDEN: ReadonlySet<Id> = new Set(["kept", "months"]);

export function runsSheet(input: ReportInput): ReportSheet {
  const { result, review, wording, names } = input;
  const { analysis, rows, source } = result;
  const words = wording.messages.sheets.runs;
  const cells: { readonly [id in Id]: Value } = {
    date: input.runAt,
    source: source.address,
    shape: wording.messages.sheets.shapes[source.shape],
    settings: wording
      .assumptions(analysis, source.columns, source.facts, source)
      .map(({ text }) => text)
      .join(" · "),
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
    compared: runRemarks(input)
      .map((remark) => wording.remark(remark))
      .join(wording.messages.sentences.join),
    method: review.method,
    kept: keptRunText(keptRun(result, review.method)),
    months: keptMonthsText(review.pastRows.months),
    fingerprint: review.fingerprint,
  };
  const known = new Map(runsColumnNames().map(({ id, names: all }) => [id, all]));
  const columns = (Object.keys(LOOKS) as Id[]).map((id): TableColumn => {
    const [width, style] = LOOKS[id];
    return {
      id,
      names: known.get(id)!,
      header: words[id],
      role: id === "date" ? "key" : "computed",
      isHidden: HIDDEN.has(id),
      style: { ...style, vertical: "Top" },
      width,
      cells: [cells[id]],
      gone: "",
      repeated: "",
    };
  });
  const printedColumns = columns.findIndex(({ id }) => id === "source") + 1;
  return {
    kind: "runs",
    name: names.sheets.runs,
    ...head(
      input,
      columns.slice(0, printedColumns).map(({ width }) => width)
    ),
    table: {
      name: names.tables.runs,
      row: TABLE_ROW,
      ...TABLE_LOOK,
      rowCount: 1,
      columns,
      rules: [],
      again: "append",
    },
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: TABLE_ROW + 1, columns: 1 },
    print: printed(input, {
      titleRows: { first: TABLE_ROW, last: TABLE_ROW },
      columns: printedColumns,
    }),
    gridlines: true,
    tabColor: palette.muted,
  };
}

/** The latest run in a sentence, and how one is repeated. @param widths of the columns that are printed */
function head(input: ReportInput, widths: readonly number[]) {
  const { result, runAt, wording } = input;
  const { analysis, source, usedSum } = result;
  const { latest, how } = wording.messages.sheets.runsHead;
  const { formats } = wording;
  const says = wording.fill(latest, {
    run: runName(runAt, wording),
    day: analysis.asOfDay === 0 ? undefined : formats.date(analysis.asOfDay, source.grain),
    customers: analysis.customers.order.length,
    sum: formats.money(formats.compact(usedSum), source.currency),
  });
  const draft = new SheetDraft();
  sheetTitle(draft, 0, says, restsOn(input));
  paragraph(draft, 1, 0, widths, restsOn(input), { color: palette.muted });
  draft.put(2, 0, [[how]]);
  draft.style(2, 0, 1, 1, { italic: true, color: palette.muted, vertical: "Top" });
  draft.height(TABLE_ROW, 33);
  return draft.drawing();
}
