import type { JobEnd } from "../job";
import type { Run } from "../run";
import type { LettersBefore } from "./lettersBefore";

/** Under this name it is answered that the sheets are to be updated all the same. */
const ID = "otherCustomers";

/**
 * Asks before a sheet loses most of its customers: the list is likely another one. Where nobody is there to be asked, the run goes on, and how many left
 * is said.
 */
export function otherCustomers(
  before: LettersBefore,
  sheet: string,
  address: string,
  { interactive, answersFor, wording }: Run
): Extract<JobEnd, { readonly kind: "question" }> | undefined {
  const isLikely = before.leaving * 2 > before.customers;
  if (!isLikely || !interactive || answersFor(address)[ID] !== undefined) return undefined;
  const { otherCustomers: sentence, updateSheet: text } = wording.messages.problems;
  const { customers, leaving: gone } = before;
  return {
    kind: "question",
    question: {
      id: ID,
      sentence: wording.fill(sentence, { gone, customers, sheet }),
      choices: [{ answer: "update", text }],
    },
  };
}
