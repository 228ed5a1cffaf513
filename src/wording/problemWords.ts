import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import type { Problem, ProblemWords } from "./problem";
import type { ValuesOf } from "./text";

/** What happened and where, and what to do next; a list that could be meant is offered. */
export function problemWords(
  { code, facts, suggestion }: Problem,
  { classes, problems }: Messages,
  formats: Formats
): ProblemWords {
  const role = facts["role"];
  const { what, next } = problems[code];
  const values = {
    address: "",
    ...facts,
    ...(typeof role === "string" && role in classes.roles
      ? { role: classes.roles[role as keyof typeof classes.roles] }
      : {}),
  } as ValuesOf<typeof what> & ValuesOf<typeof next>;
  return {
    sentence: fill(what, values, formats),
    next: suggestion
      ? fill(problems.suggestion, { address: suggestion.address }, formats)
      : fill(next, values, formats),
  };
}
