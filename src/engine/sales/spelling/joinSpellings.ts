/** Which spellings are one customer. Decided on the distinct names, never on the lines. docs/reading.md#spellings. */
import { foldName } from "./foldName";

/**
 * Groups of spellings that are one customer, each with the chosen one first: names that differ in case, spaces, quotes or
 * legal form. The spelling with the most rows stands for its group, then the first in code-unit order: the order of the
 * rows does not matter.
 * @param alike pairs of names that may have one key (see NameScan): all pairs that do are connected by them.
 * @param rowsOf number of rows of each name; called only if there is something to join.
 */
export function joinSpellings(
  names: readonly string[],
  alike: readonly (readonly [number, number])[],
  rowsOf: () => Int32Array
): readonly (readonly number[])[] {
  const parts = byKey(names, alike);
  if (parts.length === 0) return [];
  const rows = rowsOf();
  return parts.map((group) =>
    [...group].sort((a, b) => rows[b]! - rows[a]! || (names[a]! < names[b]! ? -1 : 1))
  );
}

function byKey(
  names: readonly string[],
  alike: readonly (readonly [number, number])[]
): number[][] {
  const members = new Set(alike.flat());
  const groups = new Map<string, { name: number; form: number }[]>();
  for (const name of [...members].sort((a, b) => a - b)) {
    const { key, form } = foldName(names[name]!);
    if (key === "") continue; // only signs: "?" and "!" are not one customer
    const group = groups.get(key);
    if (group) group.push({ name, form });
    else groups.set(key, [{ name, form }]);
  }
  return [...groups.values()].flatMap(byForm).filter((group) => group.length > 1);
}

/** With two kinds of legal form in a group only the spellings of one kind are one customer. */
function byForm(group: readonly { readonly name: number; readonly form: number }[]): number[][] {
  const kinds = new Set(group.map(({ form }) => form).filter((form) => form !== 0));
  if (kinds.size <= 1) return [group.map(({ name }) => name)];
  return [0, ...kinds].map((kind) =>
    group.filter(({ form }) => form === kind).map(({ name }) => name)
  );
}
