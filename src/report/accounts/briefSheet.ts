/** Sheet Meeting brief: one page to prepare a meeting with an account. Who it is, is picked in its first cell; all else follows by formulas. */
import { palette } from "../blocks/palette";
import type { ReportSheet } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { AccountView, DATA, LEFT, RIGHT, VIEW_TOP } from "./accountView";
import { figures } from "./figures";
import { hints } from "./hints";
import { needs } from "./needs";
import { plan } from "./plan";

/** Lines to write on by hand, and how high they are. */
const FREE_LINES = 9;
const FREE_POINTS = 22;

/** undefined where there are no account cards, or somebody deleted the sheet and nobody asks for it */
export function briefSheet(input: ReportInput): ReportSheet | undefined {
  const view = AccountView.of(input, "brief");
  if (view === undefined) return undefined;
  const { draft, customers } = view;
  const words = input.wording.messages.accountViews;
  const told = hints(input);
  const found = view.lookUp(
    told.map(({ label, of }) => ({ header: label, style: {}, cell: (c) => of(c) }))
  );
  let left = view.heading(figures(view, VIEW_TOP), LEFT, words.hints);
  told.forEach(({ label, of }, i) => {
    const texts = customers.map((c) => (c === undefined ? "" : of(c)));
    left = view.wide(left, LEFT, { label, value: found[i]!, style: {}, texts }, 2);
  });
  const right = plan(view, needs(view, VIEW_TOP));
  const end = view.heading(Math.max(left, right), LEFT, words.ask);
  view.heading(end - 1, RIGHT, "");
  draft.style(end - 1, RIGHT - 1, 1, 1, { fill: palette.heading });
  for (let row = end; row < end + FREE_LINES; row += 1) {
    draft.put(row, LEFT, [[""]]);
    draft.style(row, LEFT, 1, DATA - 1 - LEFT, { underline: palette.line });
    draft.height(row, FREE_POINTS);
  }
  return view.sheet("brief");
}
