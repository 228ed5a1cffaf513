/** Sheet Due soon: whose next order is expected, when, how large, by money; below them what became of those that the last run expected. */
import { LANGUAGES } from "../../wording/language";
import { wordingFor, type Wording } from "../../wording/wordingFor";
import { DAY_FORMATS } from "../blocks/dayFormats";
import { palette } from "../blocks/palette";
import type { ReportSheet, Style, TableRule, Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle, TITLE_ROWS } from "../blocks/sheetTitle";
import {
  customerTable,
  peopleColumns,
  segmentColumn,
  statusColumn,
} from "../customers/customerTable";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { valueFormat } from "../segments/valueFormat";
import { dueOrders, type DueOrders } from "./dueOrders";
import { dueSoonTitle } from "./dueSoonTitle";
import { leftRows } from "./leftRows";

/** Below the title, how to read it, and a free row. */
const TABLE_ROW = TITLE_ROWS + 1;
/** The largest orders, on one page; whoever asks for all takes the print area away. */
const PRINTED = 45;

/** undefined where nobody's next order can be expected, and no earlier run has the sheet. */
export function dueSoonSheet(input: ReportInput): ReportSheet | undefined {
  const { result, review, names, wording, earlier } = input;
  const due = dueOrders(result, review);
  if (due === undefined && earlier.dueSoon === undefined) return undefined;
  const table = tableOf(input, due);
  const draft = new SheetDraft();
  sheetTitle(draft, 0, dueSoonTitle(input, due), restsOn(input));
  draft.put(2, 0, [[wording.messages.dueSoon.how]]);
  draft.style(2, 0, 1, 1, { italic: true, color: palette.muted, vertical: "Top" });
  draft.height(TABLE_ROW, 33);
  return {
    kind: "dueSoon",
    name: names.sheets.dueSoon,
    ...draft.drawing(),
    table,
    columnWidths: table.columns.map(({ width }) => width),
    freeze: { rows: TABLE_ROW + 1, columns: 1 },
    print: printed(
      input,
      {
        columns: table.columns.findIndex(({ id }) => id === "note") + 1,
        rows: TABLE_ROW + 1 + PRINTED,
        isOnePage: true,
      },
      table.rowCount > PRINTED
    ),
    gridlines: true,
    tabColor: palette.heading,
  };
}

function tableOf(input: ReportInput, due: DueOrders | undefined) {
  const { result, review, wording } = input;
  const { analysis, source } = result;
  const next = review.losses?.nextOrders;
  const orders = due?.orders ?? [];
  const left = leftRows(input, new Set(orders.map(({ customer }) => customer)));
  const { states } = wording.messages.dueSoon;
  const day: Style = { numberFormat: DAY_FORMATS[source.grain], align: "Center" };
  // In the middle of no width it would reach into the column before.
  const hiddenDay: Style = { ...day, align: "Left" };
  const text: Style = { align: "Left", indent: 1 };
  const amount: Style = { numberFormat: amountFormat(input, due) };
  /** What was expected stays beside what became of it. */
  const ifDue = (cell: (c: number) => Value) => (c: number, row: number) =>
    row < orders.length ? cell(c) : null;
  const size = (sizes: Float64Array | undefined) =>
    ifDue((c) => ((sizes?.[c] ?? -1) < 0 ? "" : money(sizes![c]!)));
  return customerTable(input, {
    kind: "dueSoon",
    row: TABLE_ROW,
    customers: [...orders, ...left].map(({ customer }) => customer),
    columns: [
      {
        id: "state",
        width: 14,
        style: text,
        cell: (_, row) =>
          row < orders.length ? states[orders[row]!.state] : left[row - orders.length]!.state,
      },
      { id: "expected", width: 11, style: day, cell: ifDue((c) => next!.day[c]!) },
      { id: "from", width: 11, style: day, cell: ifDue((c) => next!.from[c]!) },
      { id: "until", width: 11, style: day, cell: ifDue((c) => next!.until[c]!) },
      {
        id: "overdueDays",
        width: 9,
        style: { numberFormat: "#,##0" },
        cell: ifDue((c) => next!.overdueDays[c]! || ""),
      },
      { id: "size", width: 12, style: { ...amount, bold: true }, cell: size(next?.size) },
      { id: "sizeFrom", width: 11, style: amount, cell: size(next?.sizeFrom) },
      { id: "sizeUntil", width: 11, style: amount, cell: size(next?.sizeUntil) },
      segmentColumn(input),
      statusColumn(input),
      {
        id: "value",
        width: 13,
        style: { numberFormat: valueFormat(input) },
        cell: (c) => money(analysis.customers.value[c]!),
      },
      {
        id: "lastPurchase",
        width: 12,
        style: day,
        cell: ifDue((c) => analysis.customers.lastPurchase[c]!),
      },
      ...peopleColumns(input, "dueSoon"),
      { id: "note", width: 26, style: { ...text, wrap: true } },
      {
        id: "listedOn",
        width: 12,
        style: hiddenDay,
        isHidden: true,
        cell: ifDue(() => analysis.asOfDay),
      },
      {
        id: "leftOn",
        width: 12,
        style: hiddenDay,
        isHidden: true,
        cell: (_, row) => (row < orders.length ? "" : analysis.asOfDay),
      },
    ],
    rules: stateRules(input),
  });
}

/** Money of orders: in the currency of the amounts, whatever customers are ranked by; without cents where it is large. */
function amountFormat({ result, review, wording }: ReportInput, due: DueOrders | undefined) {
  const first = due?.orders[Math.floor(due.orders.length / 2)]?.customer;
  const middle = first === undefined ? 0 : review.losses!.nextOrders.size[first]!;
  const digits = middle >= 1000 ? "#,##0" : "#,##0.00";
  return wording.formats.moneyFormat(digits, result.source.currency);
}

/** In every language: rules of an earlier run are known by their formulas. */
function stateRules({ wording }: ReportInput): readonly TableRule[] {
  const isState = (state: "overdue" | "now", { messages }: Wording): string =>
    `={state}="${messages.dueSoon.states[state].replaceAll('"', '""')}"`;
  const rule = (
    columns: readonly string[],
    formulas: readonly string[],
    formula: string,
    style: TableRule["style"]
  ) => ({ columns, formula, formulas, style });
  const gone = '=AND({key}<>"",{leftOn}<>"")';
  return [
    rule([], [gone], gone, { color: palette.muted }),
    ...(["overdue", "now"] as const).map((state) =>
      rule(
        ["state"],
        LANGUAGES.map((language) => isState(state, wordingFor(language))),
        isState(state, wording),
        palette.statuses[state === "overdue" ? "lost" : "atRisk"]
      )
    ),
  ];
}
