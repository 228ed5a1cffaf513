import type { AccountPage } from "./view/accountPage";
import { RIGHT } from "./view/viewPage";

/**
 * What the account needs, and what we have for it.
 * @returns the next free row
 */
export function needs(view: AccountPage, top: number): number {
  const words = view.input.wording.messages.accountViews;
  let row = view.page.heading(top, RIGHT, words.needs);
  for (const id of ["needs", "weaknesses", "opportunities", "message", "proposition"])
    row = view.page.wide(row, RIGHT, view.account(id), id === "message" ? 1 : 2);
  return view.page.pair(row, RIGHT, [view.account("channel")]);
}
