import { type AccountView, RIGHT } from "./accountView";

/**
 * What we have in mind with the account, and what comes next.
 * @returns the next free row
 */
export function plan(view: AccountView, top: number): number {
  const field = (id: string) => view.account(id);
  let row = view.heading(top, RIGHT, view.input.wording.messages.accountViews.plan);
  row = view.wide(row, RIGHT, field("strategy"), 2);
  row = view.pair(row, RIGHT, [field("stage"), field("nextStepOn")]);
  return view.wide(row, RIGHT, field("nextStep"));
}
