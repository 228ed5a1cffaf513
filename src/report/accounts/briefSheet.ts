/** Sheet Meeting brief: one page to prepare a meeting with an account. Who it is, is picked in its first cell; all else follows by formulas. */
import { palette } from "../blocks/palette";
import type { ReportSheet } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { DAY_LEFT } from "./dayLeft";
import { figures } from "./figures";
import { hints } from "./hints";
import { needs } from "./needs";
import { plan } from "./plan";
import { AccountView } from "./view/accountView";
import { decisionMap } from "./view/decisionMap";
import { logList } from "./view/logList";
import { PickedRows } from "./view/pickedRows";
import { DATA, LEFT, RIGHT, VIEW_TOP } from "./view/viewPage";

/** People to meet. */
const MOST_PEOPLE = 8;
/** Lines to write on by hand: as many as the page has room for. */
const LEAST_LINES = 3;
const MOST_LINES = 9;
const LINE_POINTS = 22;

/** undefined where there are no account cards, or somebody deleted the sheet and nobody asks for it */
export function briefSheet(input: ReportInput): ReportSheet | undefined {
  const view = AccountView.of(input, "brief");
  if (view === undefined) return undefined;
  const { page, customers } = view;
  const words = input.wording.messages.accountViews;
  const told = hints(input);
  const found = view.lookUp(
    told.map(({ label, of }) => ({ header: label, style: {}, cell: (c) => of(c) }))
  );
  let left = page.heading(figures(view, VIEW_TOP), LEFT, words.hints);
  told.forEach(({ label, of }, i) => {
    const texts = customers.map((c) => (c === undefined ? "" : of(c)));
    left = page.wide(left, LEFT, { label, value: found[i]!, style: {}, texts });
  });
  const right = plan(view, needs(view, VIEW_TOP));
  const met = decisionMap(
    PickedRows.of(view, "people"),
    Math.max(left, right),
    words.meet,
    MOST_PEOPLE
  );
  const log = PickedRows.of(view, "log");
  freeLines(view, log === undefined ? met : talks(log, met));
  return view.sheet();
}

/**
 * What is to be talked about: all that is open, what somebody wants to ask or propose, and what they were asked (R20, R21, R67).
 * @returns the next free row
 */
function talks(log: PickedRows, top: number): number {
  const { wording, result } = log.view.input;
  const words = wording.messages.accountViews;
  const sums = wording.formats.moneyFormat("#,##0.00", result.source.currency);
  const points = logList(log, top, LEFT, {
    title: words.points,
    filter: { kinds: ["task", "complaint", "late", "offer", "stimulus"], result: "open" },
    most: 6,
    columns: [
      {
        id: "subject",
        span: 2,
        cell: (place) => {
          const kind = log.text("kind", place);
          return {
            formula: `=IFERROR(IF(${kind}="","",${kind}&": "&${log.text("subject", place)}),"")`,
          };
        },
      },
      { id: "who" },
      { id: "due", style: DAY_LEFT },
    ],
  });
  const left = logList(log, points, LEFT, {
    title: words.openTenders,
    filter: { kinds: ["tender"], result: "open" },
    most: 3,
    columns: [
      { id: "date", style: DAY_LEFT },
      { id: "subject", span: 2 },
      { id: "sum", style: { numberFormat: sums } },
    ],
  });
  const asked = logList(log, top, RIGHT, {
    title: words.asked,
    filter: { kinds: ["question", "proposal"], result: "open" },
    most: 6,
    columns: [{ id: "kind" }, { id: "subject", span: 3 }],
  });
  const right = logList(log, asked, RIGHT, {
    title: words.opinions,
    filter: { kinds: ["opinion"] },
    most: 3,
    columns: [
      { id: "date", style: DAY_LEFT },
      { id: "subject", span: 2 },
      { id: "answeredOn", style: DAY_LEFT },
    ],
  });
  return Math.max(left, right);
}

function freeLines({ page, input }: AccountView, top: number): void {
  const end = page.headingAcross(top, input.wording.messages.accountViews.notes);
  const room = Math.floor(page.roomBelow(end) / LINE_POINTS);
  const lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, room));
  for (let row = end; row < end + lines; row += 1) {
    page.draft.put(row, LEFT, [[""]]);
    page.draft.style(row, LEFT, 1, DATA - 1 - LEFT, { underline: palette.line });
    page.height(row, LINE_POINTS);
  }
}
