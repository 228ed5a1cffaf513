import type { IssueCode, Issue } from "../sales/rows/issue";
import type { Rhythm } from "../purchases/rhythm";
import type { Presence } from "../lines/findPresent";
import type { Window } from "../lines/window";
import type { ValueBasis } from "../settings/settings";
import { MIN_PERIODS } from "../periods/minPeriods";
import type { PeriodFrame } from "../periods/periodFrame";
import type { Ranking } from "../segments/abc/ranking";

/** Below this classes say little. docs/method.md#few-customers. */
const FEW_CUSTOMERS = 10;

/** The complete periods: how many there are, and in how many of them anybody bought. */
interface Complete extends Pick<
  PeriodFrame,
  "period" | "slotCount" | "unfinished" | "lastCompleteDay"
> {
  readonly liveCount: number;
}

/** What the analysis noticed about the list as a whole: said, nothing is changed by it. docs/method.md#issues. */
export function noticeIssues(
  window: Pick<Window, "linesAfter" | "amountAfter" | "asOfDay">,
  rhythm: Pick<Rhythm, "purchases" | "gapCount">,
  ranking: Ranking,
  valueBasis: ValueBasis,
  { inWindow }: Pick<Presence, "inWindow">,
  frame: Complete | undefined
): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (code: IssueCode, count: number, facts: Issue["facts"] = {}): void => {
    if (count > 0) issues.push({ code, kind: "note", count, cells: [], facts });
  };
  const { order, positive, before } = ranking;
  if (window.linesAfter > 0)
    issues.push({
      code: "afterAsOf",
      kind: "leftOut",
      count: window.linesAfter,
      cells: [],
      facts: { asOfDay: window.asOfDay, sum: window.amountAfter },
    });
  if (positive === 0) say("noPositiveTotal", order.length);
  else
    say(
      valueBasis === "profit" ? "lossMakers" : "nonPositiveTotals",
      countNonPositive(ranking, inWindow)
    );
  if (order.length < FEW_CUSTOMERS) say("fewCustomers", order.length);
  if (positive > 1 && before[1]! * positive === before[positive]!) say("allEqual", positive);
  if (frame === undefined) return issues;
  if (frame.unfinished)
    say("unfinishedPeriod", 1, { asOfDay: window.asOfDay, lastCompleteDay: frame.lastCompleteDay });
  say("emptyPeriods", frame.slotCount - frame.liveCount, { period: frame.period });
  if (frame.liveCount < MIN_PERIODS)
    issues.push({
      code: "shortHistory",
      kind: "note",
      count: frame.liveCount,
      cells: [],
      facts: { period: frame.period, needed: MIN_PERIODS },
    });
  const { buyers, purchases, once } = countBuyers(rhythm);
  say("boughtOnce", once, { customers: buyers, purchases });
  return issues;
}

function countBuyers({ purchases, gapCount }: Pick<Rhythm, "purchases" | "gapCount">) {
  let buyers = 0;
  let once = 0;
  let all = 0;
  for (let c = 0; c < purchases.length; c += 1) {
    if (purchases[c] === 0) continue;
    buyers += 1;
    all += purchases[c]!;
    if (gapCount[c] === 0) once += 1;
  }
  return { buyers, purchases: all, once };
}

function countNonPositive({ order, positive }: Ranking, inWindow: Uint8Array): number {
  let count = 0;
  for (let p = positive; p < order.length; p += 1) count += inWindow[order[p]!]!;
  return count;
}
