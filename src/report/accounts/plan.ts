import type { AccountPage } from "./view/accountPage";
import { RIGHT } from "./view/viewPage";

/**
 * What we have in mind with the account, and what comes next.
 * @returns the next free row
 */
export function plan(view: AccountPage, top: number): number {
  const field = (id: string) => view.account(id);
  let row = view.page.heading(top, RIGHT, view.input.wording.messages.accountViews.plan);
  row = view.page.wide(row, RIGHT, field("strategy"), 2);
  row = view.page.pair(row, RIGHT, [field("stage"), field("nextStepOn")]);
  return view.page.wide(row, RIGHT, field("nextStep"));
}
