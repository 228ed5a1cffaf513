/** Sheet Card: all that is known of one account on one page. Who it is, is picked in its first cell; all else follows by formulas. */
import { palette } from "../blocks/palette";
import type { Chart, ReportSheet } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { AccountView, DATA, LEFT, RIGHT, VIEW_TOP } from "./accountView";
import { figures } from "./figures";
import { needs } from "./needs";
import { plan } from "./plan";
import { salesByPeriod } from "./salesByPeriod";

const LEAST_CHART_ROWS = 10;
/** Of the numbers of the chart. */
const CHART_ROW = 4;

/** undefined where there are no account cards, or somebody deleted the sheet and nobody asks for it */
export function cardSheet(input: ReportInput): ReportSheet | undefined {
  const view = AccountView.of(input, "card");
  if (view === undefined) return undefined;
  const { draft } = view;
  const sales = salesByPeriod(input);
  const format = valueFormat(input);
  const found = view.lookUp(
    sales.periods.map((header, p) => ({
      header,
      style: { numberFormat: format },
      cell: (c) => money(sales.of(c)[p] ?? 0),
    }))
  );
  const left = figures(view, VIEW_TOP);
  const planned = plan(view, needs(view, dossier(view, VIEW_TOP)));
  const end = risks(view, effort(view, planned));
  const charts: Chart[] = [];
  if (found.length > 0) {
    const over = {
      row: left,
      column: LEFT,
      rows: Math.max(LEAST_CHART_ROWS, end - left),
      columns: RIGHT - 1 - LEFT,
    };
    draft.put(CHART_ROW, DATA, [
      ["", sales.basis],
      ...sales.periods.map((period, p) => [period, found[p]!]),
    ]);
    draft.style(CHART_ROW, DATA, found.length + 1, 2, { color: palette.muted, size: 8 });
    draft.style(CHART_ROW + 1, DATA + 1, found.length, 1, { numberFormat: format });
    charts.push({
      name: "AccountSales",
      title: sales.title,
      over,
      type: "ColumnClustered",
      source: { row: CHART_ROW, column: DATA, rows: found.length + 1, columns: 2 },
      colors: [palette.chart.B],
      valueFormat: format,
      gap: 60,
    });
  }
  return { ...view.sheet("card"), charts };
}

function dossier(view: AccountView, top: number): number {
  const words = view.input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  let row = view.heading(top, RIGHT, words.dossier);
  row = view.wide(row, RIGHT, field("description"), 2);
  row = view.pair(row, RIGHT, [field("employees"), field("reference")]);
  for (const id of ["history", "environment", "marketKnowledge"])
    row = view.wide(row, RIGHT, field(id), 2);
  row = view.wide(row, RIGHT, field("referenceWhere"));
  return view.pair(row, RIGHT, [field("cameFrom"), field("alsoBuys")]);
}

function effort(view: AccountView, top: number): number {
  const field = (id: string) => view.account(id);
  const row = view.pair(top, RIGHT, [field("nextStepBy"), field("hours")]);
  return view.pair(row, RIGHT, [field("visits"), field("discount")]);
}

/** What is known by itself: how much of the card is filled in, and since when nothing was typed (R19). */
function risks(view: AccountView, top: number): number {
  const words = view.input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  let row = view.heading(top, RIGHT, words.risks);
  for (const id of ["riskLate", "riskConflict", "riskUnknown", "riskMeetings", "riskProducts"])
    row = view.risk(row, RIGHT, field(id), "");
  row = view.pair(row, RIGHT, [field("risksOn"), field("completeness")]);
  return view.pair(row, RIGHT, [field("typedDays")]);
}
