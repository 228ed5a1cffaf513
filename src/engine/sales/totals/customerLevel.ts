/** Which level of a list with sums above their parts is the customer. docs/reading.md#sums-above. */
import { headerRoles } from "../layout/headerRoles";
import { foldName } from "../spelling/foldName";
import { isDocumentName } from "../text/isDocumentName";

export interface CustomerLevel {
  readonly level: number;
  /** Nothing speaks for another level. */
  readonly sure: boolean;
}

/** A row as it stands in the levels. */
export interface LevelRow {
  readonly level: number;
  readonly name: string;
  /** Name of the row above it; "" at the top. */
  readonly above: string;
}

const MIN_DOCUMENTS = 0.6;
/** So many rows of a level have names that stand under several sums: these are products, not customers. */
const MIN_REPEATED = 0.3;
const MIN_LEGAL_FORMS = 0.3;

/** @param headers of the levels, from the top down, as far as the list names them: "Manager / Customer". */
export function customerLevel(
  rows: readonly LevelRow[],
  deepest: number,
  headers: readonly string[]
): CustomerLevel {
  const said = levelSaid(headers, deepest);
  if (said !== undefined) return { level: said, sure: true };
  const levels = Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    rows: rows.filter((row) => row.level === level),
  }));
  const persons = levels.filter(
    (one) =>
      share(one.rows, ({ name }) => isDocumentName(name)) < MIN_DOCUMENTS &&
      share(one.rows, repeatedAmong(one.rows)) < MIN_REPEATED
  );
  const [first] = persons;
  if (persons.length === 1) return { level: first!.level, sure: true };
  const formal = persons
    .map((one) => ({ ...one, forms: share(one.rows, ({ name }) => foldName(name).form !== 0) }))
    .sort((a, b) => b.forms - a.forms);
  const [most, next] = formal;
  if (most && next && most.forms >= MIN_LEGAL_FORMS && most.forms > 2 * next.forms)
    return { level: most.level, sure: true };
  const last = persons.at(-1) ?? levels.at(-1)!;
  return { level: last.level, sure: false };
}

/** "Manager / Customer", or the words below each other: the customer's place among them. */
function levelSaid(headers: readonly string[], deepest: number): number | undefined {
  if (headers.length < 2) return undefined;
  const at = headers.findIndex((header) => headerRoles(header)[0]?.role === "customer");
  if (at < 0) return undefined;
  return at === headers.length - 1 ? deepest : Math.min(at, deepest);
}

function share(rows: readonly LevelRow[], holds: (row: LevelRow) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

function repeatedAmong(rows: readonly LevelRow[]): (row: LevelRow) => boolean {
  const above = new Map<string, Set<string>>();
  for (const row of rows) above.set(row.name, (above.get(row.name) ?? new Set()).add(row.above));
  return ({ name }) => above.get(name)!.size > 1;
}
