import type { JobEnd } from "../job";
import { partialUse } from "../questions/partialUse";
import type { SalesRead } from "../read/salesRead";
import type { Run } from "../run";
import { problemEnd } from "./problemEnd";

/** Under this name it is answered that a result of less than half of the list is wanted all the same. */
const ID = "partialUse";

/** Half of the money left out is a question, and where nobody can be asked a problem: never done without a word. */
export function partialUseEnd(
  { encoded, address }: SalesRead,
  { answersFor, interactive, wording }: Run
): JobEnd | undefined {
  const problem = partialUse(encoded, wording);
  if (problem === undefined || answersFor(address)[ID] !== undefined) return undefined;
  if (!interactive) return problemEnd(problem, wording);
  const { sentence, next } = wording.problem(problem);
  const text = wording.messages.problems.acceptPartial;
  return {
    kind: "question",
    question: {
      id: ID,
      sentence: `${sentence} ${next}`,
      choices: [{ answer: "accepted", text }],
    },
  };
}
