import type { Analysis } from "../../engine/analysis";
import { ABC_LETTERS } from "../../engine/codes";
import type { Issue } from "../../engine/sales/rows/issue";
import type { ColumnRole } from "../../engine/settings/settings";
import type { LettersByName } from "./lettersByName";

/** Of so many customers the letter may depend on the column that was chosen, before it is asked. */
const TOLERATED = 0.1;

export interface RivalLetters {
  readonly role: ColumnRole;
  readonly header: string;
  readonly letters: LettersByName;
  /** Sum of the value of its customers. */
  readonly total: number;
}

/**
 * Weighs the columns that could as well have been taken by what they would change: the issue about a role says how many customers
 * would have another letter A, B, C, and becomes a question where these are more than a tenth.
 * @param letters by what was taken, in the order of the sheet
 */
export function weighRivals(
  issues: readonly Issue[],
  letters: LettersByName,
  { total, valueBasis }: Pick<Analysis, "total" | "valueBasis">,
  rivals: readonly RivalLetters[]
): readonly Issue[] {
  return issues.map((issue) => {
    if (issue.code !== "ambiguousColumns") return issue;
    const weighed = rivals
      .filter(({ role }) => role === issue.facts["role"])
      .map((rival) => ({ ...rival, moved: movedBetween(letters, rival.letters) }))
      .sort((p, q) => q.moved.length - p.moved.length);
    const [first] = weighed;
    if (first === undefined) return issue;
    const { header, moved } = first;
    const asked = weighed.filter((rival) => rival.moved.length > TOLERATED * letters.size);
    const [name = ""] = moved;
    return {
      ...issue,
      kind: asked.length > 0 ? "question" : "note",
      facts: {
        ...issue.facts,
        rival: header,
        differing: moved.length,
        customers: letters.size,
        ...(name === "" ? {} : { name, letter: letters.get(name)! }),
        ...(name === "" ? {} : { otherLetter: first.letters.get(name) ?? ABC_LETTERS[0] }),
        total,
        basis: valueBasis,
        ...Object.fromEntries(
          asked.flatMap((rival, i) => [
            [`rival${i + 1}`, rival.header],
            [`rival${i + 1}Customers`, rival.letters.size],
            [`rival${i + 1}Total`, rival.total],
          ])
        ),
      },
    };
  });
}

/** Customers whose letter is another, or who are not there, in the order of the sheet. */
function movedBetween(letters: LettersByName, others: LettersByName): readonly string[] {
  return [...letters].filter(([name, letter]) => others.get(name) !== letter).map(([name]) => name);
}
