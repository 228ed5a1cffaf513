import type { ProblemCode } from "../wording/problem";

export type ProblemFacts = { readonly [name: string]: string | number };

/** Something in the workbook or in Excel stands in the way. The user can do something about it; `cause` keeps the error. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
    /** Address of a list that can be used instead. */
    readonly suggestion?: string,
    cause?: unknown
  ) {
    super(`${code} ${JSON.stringify(facts)}`, cause === undefined ? undefined : { cause });
  }
}
