import type { Problem } from "../wording/problem";

/** Something in the workbook or in Excel stands in the way, and the user can do something about it. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(readonly problem: Problem) {
    const { code, facts, cause } = problem;
    super(`${code} ${JSON.stringify(facts)}`, cause === undefined ? undefined : { cause });
  }
}
