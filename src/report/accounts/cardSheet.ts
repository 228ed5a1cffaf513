/** Sheet Card: all that is known of one account on one page. Who it is, is picked in its first cell; all else follows by formulas. */
import { palette } from "../blocks/palette";
import type { Chart, Formula, ReportSheet, Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { figures } from "./figures";
import { guidance } from "./guidance";
import { needs } from "./needs";
import { DAY_LEFT } from "./dayLeft";
import { plan } from "./plan";
import { salesByPeriod } from "./salesByPeriod";
import { tenders } from "./tenders";
import { AccountView } from "./view/accountView";
import { decisionMap } from "./view/decisionMap";
import { conditionsOf, type LogFilter, logList } from "./view/logList";
import { PickedRows, quoted } from "./view/pickedRows";
import { DATA, type Field, LEFT, RIGHT, VIEW_TOP } from "./view/viewPage";

const LEAST_CHART_ROWS = 10;
/** With their heading, and what is known of the card. */
const RISK_ROWS = 8;
/** Of the numbers of the chart. */
const CHART_ROW = 4;

/** undefined where there are no account cards, or somebody deleted the sheet and nobody asks for it */
export function cardSheet(input: ReportInput): ReportSheet | undefined {
  const view = AccountView.of(input, "card");
  if (view === undefined) return undefined;
  const { page, input: { wording } } = view; // prettier-ignore
  const { draft } = page;
  const words = wording.messages.accountViews;
  const sales = salesByPeriod(input);
  const format = valueFormat(input);
  const guided = guidance(input);
  const looked = view.lookUp([
    ...sales.periods.map((header, p) => ({
      header,
      style: { numberFormat: format },
      cell: (c: number) => money(sales.of(c)[p] ?? 0),
    })),
    ...guided.map(({ sheet, of }) => ({ header: sheet, style: {}, cell: of })),
  ]);
  const found = looked.slice(0, sales.periods.length);
  const log = PickedRows.of(view, "log");
  const left = figures(view, VIEW_TOP);
  let planned = plan(view, needs(view, dossier(view, VIEW_TOP)));
  guided.forEach(({ label, texts }, i) => {
    const value = looked[found.length + i]!;
    planned = page.wide(planned, RIGHT, { label, value, style: {}, texts });
  });
  const right = effort(view, planned);
  // The risks end where the other half does; the chart has the room between.
  const least = left + (found.length > 0 ? LEAST_CHART_ROWS : 0);
  const risksTop = Math.max(least, right - RISK_ROWS);
  const end = Math.max(right, risks(view, log, risksTop));
  const charts: Chart[] = [];
  if (found.length > 0) {
    const over = { row: left, column: LEFT, rows: risksTop - left, columns: RIGHT - 1 - LEFT };
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
  const mapped = decisionMap(view, end, words.map);
  if (log !== undefined) {
    competitors(log, tenders(log, mapped, LEFT));
    conflicts(log, offers(log, mapped));
  }
  return { ...view.sheet(), charts };
}

/** Who else wants the customer (R55). */
function competitors(log: PickedRows, top: number): number {
  return logList(log, top, LEFT, {
    title: log.view.input.wording.messages.accountViews.competitors,
    filter: { kinds: ["competitor"] },
    most: 3,
    columns: [
      { id: "date", style: DAY_LEFT },
      { id: "subject", span: 2 },
      { id: "threat", isGraded: true },
    ],
  });
}

/** What we offered, how it ended, and whether they bought again (R36, R59). */
function offers(log: PickedRows, top: number): number {
  return logList(log, top, RIGHT, {
    title: log.view.input.wording.messages.accountViews.offers,
    filter: { kinds: ["offer", "stimulus"] },
    most: 5,
    columns: [
      { id: "date", style: DAY_LEFT },
      { id: "subject" },
      { id: "result" },
      { id: "boughtOn", style: DAY_LEFT },
    ],
  });
}

const CONFLICTS: LogFilter = { kinds: ["complaint", "late"], result: "open" };

/** What is not settled (R18). */
function conflicts(log: PickedRows, top: number): number {
  return logList(log, top, RIGHT, {
    title: log.view.input.wording.messages.accountViews.conflicts,
    filter: CONFLICTS,
    most: 3,
    columns: [{ id: "date", style: DAY_LEFT }, { id: "kind" }, { id: "subject", span: 2 }],
  });
}

function dossier(view: AccountView, top: number): number {
  const { page } = view;
  const words = view.input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  let row = page.heading(top, RIGHT, words.dossier);
  row = page.wide(row, RIGHT, field("description"));
  row = page.pair(row, RIGHT, [field("employees"), field("reference")]);
  for (const id of ["history", "environment", "marketKnowledge"])
    row = page.wide(row, RIGHT, field(id));
  row = page.wide(row, RIGHT, field("referenceWhere"));
  return page.pair(row, RIGHT, [field("cameFrom"), field("alsoBuys")]);
}

function effort(view: AccountView, top: number): number {
  const { page } = view;
  const field = (id: string) => view.account(id);
  const row = page.pair(top, RIGHT, [field("nextStepBy"), field("hours")]);
  return page.pair(row, RIGHT, [field("visits"), field("discount")]);
}

/** The five risks (R16), and what is known by itself: late deliveries (R17), open conflicts (R18), how much of the card is filled in and since when nothing was typed (R19), the last meeting (R20), products that the manager was trained on (R22). */
function risks(view: AccountView, log: PickedRows | undefined, top: number): number {
  const { page, input } = view;
  const words = input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  const known = (id: string): Value => {
    if (id === "riskLate") return said(field("lateDeliveries"));
    if (id === "riskProducts") return said(field("trained"));
    return id === "riskConflict" && log !== undefined ? unsettled(log) : "";
  };
  let row = page.heading(top, LEFT, words.risks);
  for (const id of ["riskLate", "riskConflict", "riskUnknown", "riskMeetings", "riskProducts"]) {
    row = page.risk(row, LEFT, field(id), known(id));
  }
  row = page.pair(row, LEFT, [field("risksOn"), field("completeness")]);
  return page.pair(row, LEFT, [field("typedDays"), field("lastMeeting")]);
}

/** "Late deliveries: 2", or nothing. */
function said(field: Field | undefined): Value {
  if (field === undefined) return "";
  const value = field.value.formula.slice(1);
  return { formula: `=IF(${value}="","",${quoted(`${field.label}: `)}&${value})` };
}

/** "2 open", or nothing. */
function unsettled(log: PickedRows): Formula {
  const count = log.count(conditionsOf(log, CONFLICTS));
  const [before = "", after = ""] = log.view.input.wording.messages.accountViews.open.split("{count}"); // prettier-ignore
  return { formula: `=IF(${count}=0,"",${quoted(before)}&${count}&${quoted(after)})` };
}
