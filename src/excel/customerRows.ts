/** What rows say of whose they are, row by row. */
interface NamedRows {
  readonly keys: readonly string[];
  /** The names that are shown for them. */
  readonly shown: readonly string[];
  /** Letters of the last run: "" in a row that it had no customer for, or a second one of the same. */
  readonly segments: readonly string[];
}

/**
 * The row of each customer of the last run, by name. A key is written once, with its row, and may be an older spelling; what is shown is the name in
 * that run, but people can type over it.
 * @returns row of a name; none where the table has none
 */
export function customerRows(
  { keys, shown, segments }: NamedRows,
  names: readonly string[]
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const ranks = new Map(names.map((name) => [name, 0]));
  keys.forEach((key, row) => {
    const isCounted = (segments[row] ?? "") !== "";
    const take = (name: string, isKey: boolean): void => {
      const rank = 1 + (isCounted ? 2 : 0) + (isKey ? 1 : 0);
      if (rank <= (ranks.get(name) ?? Infinity)) return;
      ranks.set(name, rank);
      rows.set(name, row);
    };
    take(key, true);
    take(shown[row] ?? "", false);
  });
  return rows;
}
