import type { Issue, IssueCode } from "../rows/issue";
import type { NamedJoin, NamedJoins } from "./joinNamed";

/** Rows that are shown. */
const SHOWN = 20;

/** What is said about the table Names: which spellings were joined, and which rows cannot be used. Its rows stand in the place of cells. */
export function namesIssues(
  { used, incomplete, contradictory }: Pick<NamedJoins, "used" | "incomplete" | "contradictory">,
  joins: readonly NamedJoin[]
): readonly Issue[] {
  const issueOf = (code: IssueCode, rows: readonly number[]): Issue[] => {
    if (rows.length === 0) return [];
    const facts: Record<string, string> = {};
    rows.slice(0, SHOWN).forEach((row, i) => {
      [facts[`a${i + 1}`], facts[`b${i + 1}`]] = joins[row]!;
    });
    const cells = rows.slice(0, SHOWN).map((row) => [row, 0] as const);
    return [{ code, kind: "note", count: rows.length, cells, facts }];
  };
  return [
    ...issueOf("joinedNames", used),
    ...issueOf("incompleteNames", incomplete),
    ...issueOf("contradictoryNames", contradictory),
  ];
}
