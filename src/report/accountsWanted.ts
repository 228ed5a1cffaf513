import type { AccountsWanted } from "../engine/review/review";
import type { EarlierRow } from "./earlierRows";

/** Whose cards stand on Accounts after a run. */
export interface AccountsAsked extends AccountsWanted {
  /** The user has just asked for them, and for the tables beside them; otherwise what stands is brought up to date. */
  readonly isAsked: boolean;
}

/** Sheets that show one account, picked in a cell of theirs. */
export const ACCOUNT_VIEWS = ["card", "brief"] as const;
export type AccountView = (typeof ACCOUNT_VIEWS)[number];

/** And of one manager. */
export const PICKED_VIEWS = [...ACCOUNT_VIEWS, "manager"] as const;
export type PickedView = (typeof PICKED_VIEWS)[number];

/** The cell in which it is picked, from the first cell of what is drawn. */
export const CHOSEN = { row: 0, column: 1 } as const;

/** Those that stand: where what is drawn begins on the sheet, and who is picked there. */
export type AccountViews = {
  readonly [kind in PickedView]?: {
    readonly row: number;
    readonly column: number;
    readonly chosen: string;
  };
};

/** Why a row is there, in a hidden cell: where one was made for being a key account, new key accounts get theirs. */
export const MADE_FOR = { key: "key", chosen: "chosen" } as const;

/**
 * A customer who has a card keeps it, whatever else is asked for.
 * @param rows that stand; undefined where there is no such table
 * @param asked customers, or all key accounts; undefined: nobody asks
 * @returns undefined where there are no cards to be made or kept
 */
export function accountsWanted(
  rows: readonly EarlierRow[] | undefined,
  asked: "key" | readonly number[] | undefined
): AccountsAsked | undefined {
  if (rows === undefined && asked === undefined) return undefined;
  const standing = (rows ?? []).flatMap(({ customer }) => customer ?? []);
  const chosen = asked === "key" ? [] : (asked ?? []);
  return {
    key: asked === "key" || (rows ?? []).some(({ text }) => text("madeFor") === MADE_FOR.key),
    customers: [...new Set([...standing, ...chosen])],
    isAsked: asked !== undefined,
  };
}
