/** Which text is the customer: a name comes again, a document's number does not. docs/reading.md#columns. */
import type { Candidate } from "./candidates";
import type { ColumnProfile } from "./columnProfile";

/** With fewer rows nothing can be said about repetition. */
const MIN_ROWS = 10;

/**
 * The columns that could name the customer, the likeliest first.
 * @param named by the words of their headers
 * @param unnamed by what their cells hold
 * @param dated the list has days: a customer can come again
 */
export function customerColumns(
  named: readonly Candidate[],
  unnamed: readonly Candidate[],
  dated: boolean
): { readonly named: readonly Candidate[]; readonly unnamed: readonly Candidate[] } {
  // Nothing comes again there; but numbers, or days that cannot be read, are no names where there are others.
  if (!dated) return { named, unnamed: [...unnamed].sort((a, b) => hasCodes(a) - hasCodes(b)) };
  const likely = [...unnamed].sort((a, b) => rank(a) - rank(b));
  if (![...named, ...unnamed].some(({ profile }) => comesAgain(profile)))
    return { named, unnamed: likely };
  const kept = named.filter((candidate) => !isNobody(candidate));
  const other = likely.some(({ profile }) => comesAgain(profile));
  return { named: kept.length > 0 || other ? kept : named, unnamed: likely };
}

/** Header words that only hint, over texts that are new in nearly every row: numbers of orders, remarks. */
function isNobody({ match, profile }: Candidate): boolean {
  return (match!.tier === 0 || profile.codes >= 0.5) && isNewEveryTime(profile);
}

function rank({ profile }: Candidate): number {
  if (profile.filled < MIN_ROWS) return 0;
  if (profile.distinct === 1) return 3;
  return (isNewEveryTime(profile) ? 2 : 0) + hasCodes({ profile });
}

function hasCodes({ profile }: Pick<Candidate, "profile">): number {
  return profile.codes >= 0.5 ? 1 : 0;
}

function isNewEveryTime({ filled, distinct }: ColumnProfile): boolean {
  return filled >= MIN_ROWS && distinct >= 0.9 * filled;
}

/** Three rows for every two names, or more. */
function comesAgain({ filled, distinct }: ColumnProfile): boolean {
  return filled >= MIN_ROWS && distinct > 1 && distinct * 3 <= filled * 2;
}
