import type { Problem } from "../../wording/problem";
import type { Wording } from "../../wording/wordingFor";
import type { JobEnd, JobProblem } from "../job";

/** @param ways how the run can go on */
export function problemEnd(
  problem: Problem,
  wording: Wording,
  ways: Pick<JobProblem, "column" | "remedy"> = {}
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
      ...ways,
      ...(cause instanceof Error ? { detail: cause.message } : {}),
    },
  };
}
