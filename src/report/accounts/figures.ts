import { palette } from "../blocks/palette";
import type { ReportInput } from "../reportInput";
import type { AccountPage } from "./view/accountPage";
import { type Field, LEFT } from "./view/viewPage";

/**
 * What the sales tell of the account that is picked, and whose it is.
 * @returns the next free row
 */
export function figures(view: AccountPage, top: number): number {
  const { input } = view;
  const words = input.wording.messages.accountViews;
  const field = (id: string) => view.account(id);
  let row = view.page.heading(top, LEFT, words.figures);
  const [segment, status] = [field("segment"), field("status")];
  const letters = row;
  row = view.page.pair(row, LEFT, [segment, status]);
  colours(view, letters, segment, status);
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
function colours(
  { input, page }: AccountPage,
  row: number,
  segment: Field | undefined,
  status: Field | undefined
): void {
  const statuses = input.wording.messages.classes.statuses;
  page.colour(
    row,
    LEFT + 1,
    segment?.value,
    (["A", "B", "C"] as const).map((letter) => ({
      formula: (cell) => `=LEFT(${cell},1)="${letter}"`,
      holds: (value) => String(value).startsWith(letter),
      style: palette.classes[letter],
    }))
  );
  page.colour(
    row,
    LEFT + 3,
    status?.value,
    STATUSES.map((code) => ({
      formula: (cell) => `=${cell}="${statuses[code].name}"`,
      holds: (value) => value === statuses[code].name,
      style: palette.statuses[code],
    }))
  );
}

const STATUSES: readonly (keyof ReportInput["wording"]["messages"]["classes"]["statuses"] &
  keyof typeof palette.statuses)[] = ["lost", "atRisk", "returned", "new"];
