/** The blocks of a card: all that is known of one account, on one page. */
import type { Value } from "../blocks/report";
import { DAY_LEFT } from "./dayLeft";
import { figures } from "./figures";
import { needs } from "./needs";
import { plan } from "./plan";
import { tenders } from "./tenders";
import type { AccountPage, AccountRows } from "./view/accountPage";
import { decisionMap } from "./view/decisionMap";
import { logList } from "./view/logList";
import { quoted } from "./view/quoted";
import type { LogFilter } from "./view/rowFilter";
import { type Field, LEFT, RIGHT, VIEW_TOP } from "./view/viewPage";

/** With their heading, and what is known of the card. */
const RISK_ROWS = 8;

/** Rows of the left half. */
export interface SalesRoom {
  readonly row: number;
  readonly rows: number;
}

/** What differs by how the card is filled. */
interface CardParts {
  readonly people: AccountRows | undefined;
  readonly log: AccountRows | undefined;
  /** What is to be done with accounts of its kind. */
  readonly guided: readonly Field[];
  /** Draws what the account brought in, or keeps room for it, and says the next free row. */
  readonly sales: (top: number) => number;
}

/** @returns the room between the figures and the risks, and the first row below the card */
export function drawCard(
  view: AccountPage,
  { people, log, guided, sales }: CardParts
): SalesRoom & { readonly end: number } {
  const { page } = view;
  const left = figures(view, VIEW_TOP);
  let planned = plan(view, needs(view, dossier(view, VIEW_TOP)));
  for (const field of guided) planned = page.wide(planned, RIGHT, field);
  const right = effort(view, planned);
  // The risks end where the other half does; the sales have the room between.
  const risksTop = Math.max(sales(left), right - RISK_ROWS);
  const below = Math.max(right, risks(view, log, risksTop));
  let end = decisionMap(people, below, view.input.wording.messages.accountViews.map);
  if (log !== undefined)
    end = Math.max(competitors(log, tenders(log, end, LEFT)), conflicts(log, offers(log, end)));
  return { row: left, rows: risksTop - left, end };
}

/** Who else wants the customer (R55). */
function competitors(log: AccountRows, top: number): number {
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
function offers(log: AccountRows, top: number): number {
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
function conflicts(log: AccountRows, top: number): number {
  return logList(log, top, RIGHT, {
    title: log.view.input.wording.messages.accountViews.conflicts,
    filter: CONFLICTS,
    most: 3,
    columns: [{ id: "date", style: DAY_LEFT }, { id: "kind" }, { id: "subject", span: 2 }],
  });
}

function dossier(view: AccountPage, top: number): number {
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

function effort(view: AccountPage, top: number): number {
  const { page } = view;
  const field = (id: string) => view.account(id);
  const row = page.pair(top, RIGHT, [field("nextStepBy"), field("hours")]);
  return page.pair(row, RIGHT, [field("visits"), field("discount")]);
}

/** The five risks (R16), and what is known by itself: late deliveries (R17), open conflicts (R18), how much of the card is filled in and since when nothing was typed (R19), the last meeting (R20), products that the manager was trained on (R22). */
function risks(view: AccountPage, log: AccountRows | undefined, top: number): number {
  const { page, input } = view;
  const words = input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  const known = (id: string): Value => {
    if (id === "riskLate") return said(field("lateDeliveries"));
    if (id === "riskProducts") return said(field("trained"));
    return id === "riskConflict" && log !== undefined ? log.counted(CONFLICTS, words.open) : "";
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
  if (field === undefined || field.value === "") return "";
  if (typeof field.value !== "object") return `${field.label}: ${field.value}`;
  const value = field.value.formula.slice(1);
  return { formula: `=IF(${value}="","",${quoted(`${field.label}: `)}&${value})` };
}
