import type { Problem } from "../../wording/problem";
import type { Wording } from "../../wording/wordingFor";
import type { JobEnd, JobProblem } from "../job";

/** @param more how the run can go on, and whether it had begun to write */
export function problemEnd(
  problem: Problem,
  wording: Wording,
  more: Pick<JobProblem, "column" | "remedy" | "isPartWritten"> = {}
): JobEnd {
  const { sentence, next } = wording.problem(problem);
  const { code, suggestion, cause } = problem;
  return {
    kind: "problem",
    problem: {
      code,
      sentence,
      next,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...more,
      ...(cause instanceof Error ? { detail: cause.message } : {}),
    },
  };
}
