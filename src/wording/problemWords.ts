import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import type { Problem, ProblemWords } from "./problem";
import type { ValuesOf } from "./text";

/** What happened and where, and what to do next; a list that could be meant is offered. */
export function problemWords(
  { address = "", code, facts, suggestion }: Problem,
  { classes, problems }: Messages,
  formats: Formats
): ProblemWords {
  const { what, next } = problems[code];
  // `Problem` gives each code the facts that its own sentences ask for; the compiler asks for those of all codes.
  const values = {
    address,
    ...facts,
    ...(code === "columnNotFound" || code === "columnDoesNotFit"
      ? { role: classes.roles[facts.role] }
      : {}),
  } as ValuesOf<typeof what> & ValuesOf<typeof next>;
  return {
    sentence: fill(what, values, formats),
    // The selected list without its files was not found elsewhere.
    next:
      suggestion && code !== "listWithoutFiles"
        ? fill(problems.suggestion, { address: suggestion }, formats)
        : fill(next, values, formats),
  };
}
