import { foundIssues } from "../../report/foundIssues";
import { sourceLists } from "../analyse/sourceLists";
import type { JobEnd } from "../job";
import { partialUse } from "../questions/partialUse";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { problemEnd } from "./problemEnd";

/** Under this name it is answered that a result of less than half of the list is wanted all the same. */
const ID = "partialUse";

/** Half of the money left out is a question, and where nobody can be asked a problem: never done without a word. */
export function partialUseEnd(
  { encoded, address, lists }: SalesRead,
  { answersFor, interactive, wording }: Run
): JobEnd | undefined {
  const found = partialUse(encoded, wording);
  if (found === undefined || answersFor(address)[ID] !== undefined) return undefined;
  const { currency, sales } = encoded;
  const units = { currency, grain: sales.grain };
  const reasons = foundIssues(found.reasons, sourceLists(lists), wording, units);
  if (!interactive) {
    const facts = { ...found.facts, reason: reasons.map(({ what }) => what).join(" ") };
    return problemEnd({ code: "partialUse", facts }, wording);
  }
  const { sentence, next } = wording.problem({ code: "partialUse", facts: found.facts });
  const { acceptPartial, partialTitle } = wording.messages.problems;
  return {
    kind: "question",
    question: {
      id: ID,
      title: partialTitle,
      sentence: `${sentence} ${next}`,
      reasons,
      choices: [{ answer: "accepted", text: acceptPartial }],
    },
  };
}
