import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { NamesEdit } from "../../excel/write/writeNames";
import type { NamesChange } from "../job";

/**
 * What is to change in the table Names, given the rows that stand there. A pair that stands there already is not added again, and
 * all rows of a pair go that is kept apart: asking twice is asking once.
 */
export function editNames(rows: readonly NamedJoin[], changes: readonly NamesChange[]): NamesEdit {
  const added: NamedJoin[] = [];
  const removed: number[] = [];
  for (const { kind, spelling, customer } of changes) {
    const isSame = ([one, other]: NamedJoin): boolean =>
      one.trim() === spelling.trim() && other.trim() === customer.trim();
    if (kind === "apart") removed.push(...rows.flatMap((row, i) => (isSame(row) ? [i] : [])));
    else if (!rows.some(isSame)) added.push([spelling, customer]);
  }
  return { added, removed };
}
