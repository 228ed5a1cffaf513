import type { EarlierRow } from "../earlierRows";

/** The rule of three: from 0 to 3 each. */
export const SCORES = ["need", "solvency", "authority"] as const;

/** A choice begins with its number; a number alone will do. undefined: nothing that says one. */
export function scoreIn(text: string): number | undefined {
  const digit = /^([0-3])(?!\d|[.,]\d)/.exec(text.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** What is told of the three, added up; undefined where nothing is. */
export function scoreOf({ text }: EarlierRow): number | undefined {
  const scores = SCORES.flatMap((id) => scoreIn(text(id)) ?? []);
  return scores.length === 0 ? undefined : scores.reduce((sum, one) => sum + one, 0);
}
