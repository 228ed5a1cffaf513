import type { ReportInput } from "../report/reportInput";
import type { Words } from "./look/words";

/** What a run did for somebody who asked for account cards. */
export interface CardsMade {
  /** How many there are now, and how many of them are new. */
  readonly count: number;
  readonly made: number;
  /** Name of the customer whose card is the first of those that are new, or of all. */
  readonly first: string;
  /** The sheet on which they were drawn to be printed; undefined where nobody asked for that. */
  readonly printed: string | undefined;
}

/** undefined where nobody asked, or there are none */
export function cardsMade(told: ReportInput | undefined): CardsMade | undefined {
  if (told?.accounts === undefined) return undefined;
  const { accounts, cardsAsked, earlier, names, result, review } = told;
  if (!accounts.isAsked && cardsAsked !== true) return undefined;
  const key = accounts.key ? review.keyAccounts.proposal.customers : [];
  const all = [...new Set([...key, ...accounts.customers])];
  const before = new Set((earlier.accounts ?? []).map(({ customer }) => customer));
  const made = all.filter((customer) => !before.has(customer));
  const first = made[0] ?? all[0];
  if (first === undefined) return undefined;
  return {
    count: all.length,
    made: made.length,
    first: result.customers[first]!,
    printed: cardsAsked === true ? names.sheets.cards : undefined,
  };
}

/** What is being done for them, as long as it is. */
export function makingSentence(
  { count, made, printed }: CardsMade,
  { fill, pane: { cards } }: Words
): string {
  const isMade = printed === undefined && made > 0;
  return isMade ? fill(cards.making, { made }) : fill(cards.preparing, { count });
}

/** What was done, in a sentence. */
export function cardsSentence(
  { count, made, printed }: CardsMade,
  { fill, pane: { cards } }: Words
): string {
  if (printed !== undefined) return fill(cards.drawn, { count, sheet: printed });
  return made > 0 ? fill(cards.made, { made }) : fill(cards.kept, { count });
}
