import type { Candidate } from "./candidates";
import type { ColumnChoice } from "./layout";

/** A column in a role for which another one was found first, or none. */
export function choiceOf(
  { column, header }: Candidate,
  before: ColumnChoice | undefined,
  ...used: readonly (Candidate | undefined)[]
): ColumnChoice {
  const alternatives = before?.alternatives.filter(
    (other) => other.column !== column && !used.some((one) => one?.column === other.column)
  );
  return { column, header, reason: before?.reason ?? "header", alternatives: alternatives ?? [] };
}
