import { palette } from "../blocks/palette";
import type { ReportInput } from "../reportInput";
import type { AccountView } from "./view/accountView";
import { LEFT } from "./view/viewPage";

/**
 * What the sales tell of the account that is picked, and whose it is.
 * @returns the next free row
 */
export function figures(view: AccountView, top: number): number {
  const { input } = view;
  const words = input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  let row = view.page.heading(top, LEFT, words.figures);
  colours(view, row);
  row = view.page.pair(row, LEFT, [field("segment"), field("status")]);
  for (const [one, other] of [
    ["type", "growth"],
    ["value", "share"],
    ["firstPurchase", "lastPurchase"],
  ] as const)
    row = view.page.pair(row, LEFT, [field(one), field(other)]);
  row = view.page.pair(row, LEFT, [
    field("nextOrder"),
    view.segments("purchases", { numberFormat: "#,##0" }),
  ]);
  row = view.page.pair(row, LEFT, [field("manager"), view.segments("owner")]);
  row = view.page.pair(row, LEFT, [field("ownerMarketing")]);
  row = view.page.wide(row, LEFT, view.segments("why"), 2);
  row = view.page.wide(row, LEFT, field("topProducts"));
  return view.page.wide(row, LEFT, field("stoppedProducts"));
}

/** The class and the status as they are coloured elsewhere. */
function colours(view: AccountView, row: number): void {
  const { input, page } = view;
  const { draft } = page;
  const statuses = input.wording.messages.classes.statuses;
  const cell = (column: number): string => page.cell(row, column);
  const at = (column: number) => ({ row, column, rows: 1, columns: 1 });
  for (const letter of ["A", "B", "C"] as const)
    draft.highlights.push({
      area: at(LEFT + 1),
      formula: `=LEFT(${cell(LEFT + 1)},1)="${letter}"`,
      style: palette.classes[letter],
    });
  for (const code of STATUSES)
    draft.highlights.push({
      area: at(LEFT + 3),
      formula: `=${cell(LEFT + 3)}="${statuses[code].name}"`,
      style: palette.statuses[code],
    });
}

const STATUSES: readonly (keyof ReportInput["wording"]["messages"]["classes"]["statuses"] &
  keyof typeof palette.statuses)[] = ["lost", "atRisk", "returned", "new"];
