/** Sheet Plans: what comes next with all accounts and prospects, by day and by who does it, overdue first (R52, R63, R64). docs/accounts.md#plans */
import { band } from "../../blocks/band";
import { DAY_FORMATS } from "../../blocks/dayFormats";
import { palette } from "../../blocks/palette";
import type { ReportSheet } from "../../blocks/report";
import { textHeight } from "../../blocks/textHeight";
import type { ReportInput } from "../../reportInput";
import { type NextStep, nextSteps } from "./nextSteps";
import { isViewWanted, VIEW_TOP, viewDraft, viewSheet } from "./viewSheet";

const WIDTHS = [16, 12, 20, 28, 17, 48, 23, 29, 16] as const;

/** undefined where nobody asks for it and none stands */
export function plansSheet(input: ReportInput): ReportSheet | undefined {
  if (!isViewWanted(input, "plans")) return undefined;
  const { wording } = input;
  const words = wording.messages.accountPlans.plans;
  const steps = nextSteps(input);
  const today = Math.floor(input.runAt);
  const overdue = steps.filter(({ day }) => day > 0 && day < today).length;
  const says =
    steps.length === 0
      ? words.title.none
      : wording.fill(words.title.some, { count: steps.length, overdue });
  const draft = viewDraft(input, says, words.how);
  band(draft, VIEW_TOP, 0, Object.values(words.columns), []);
  draft.style(VIEW_TOP, 0, 1, WIDTHS.length, { wrap: true });
  draft.style(VIEW_TOP, 1, 1, 1, { align: "Center" });
  // Two lines: owners have long names in some languages.
  draft.height(VIEW_TOP, 33);
  const rows = steps.map((step) => [
    stateOf(step, today, words.states),
    step.day || "",
    step.who,
    step.customer,
    kindOf(step, input),
    step.what,
    step.sales,
    step.marketing,
    step.where,
  ]);
  const top = VIEW_TOP + 1;
  if (rows.length > 0) {
    draft.put(top, 0, rows);
    draft.style(top, 0, rows.length, WIDTHS.length, { vertical: "Top" });
    draft.style(top, 1, rows.length, 1, { numberFormat: DAY_FORMATS.day, align: "Center" });
    draft.style(top, 3, rows.length, 1, { bold: true, color: palette.ink });
    draft.style(top, 5, rows.length, 1, { wrap: true });
    draft.style(top, 8, rows.length, 1, { color: palette.heading });
    steps.forEach(({ what }, i) => {
      const height = textHeight([[what, WIDTHS[5]]]);
      if (height > textHeight([])) draft.height(top + i, height);
    });
  }
  // By day: the first ones.
  if (overdue > 0) draft.style(top, 0, overdue, 1, palette.statuses.lost);
  return viewSheet(input, "plans", draft.drawing(), WIDTHS, VIEW_TOP);
}

type Words = ReportInput["wording"]["messages"]["accountPlans"]["plans"];

function stateOf({ day }: NextStep, today: number, states: Words["states"]): string {
  if (day === 0) return states.undated;
  if (day < today) return states.overdue;
  return day === today ? states.today : states.ahead;
}

function kindOf({ kind }: NextStep, { wording }: ReportInput): string {
  const { accountPlans, accountWork } = wording.messages;
  const { step, prospect } = accountPlans.plans.kinds;
  if (kind === "step") return step;
  return kind === "prospect" ? prospect : accountWork.log.kinds[kind];
}
