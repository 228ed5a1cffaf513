/** Instead of a row of the report: it has none, it has a second one, or the row is the user's. */
export const GONE = -1;
export const REPEATED = -2;
export const FOREIGN = -3;
/** Nobody's: cells of ours without a key, which were written below the last row when somebody deleted one meanwhile. */
export const LEFTOVER = -4;

/** The texts that say whose a row is. */
export interface RowKeys {
  /** Of the key column; absent in a table of a version that had none. */
  readonly keys?: readonly string[];
  /** What is shown for the key. */
  readonly shown: readonly string[];
  /** Of the column that orders the rows, where there is one. */
  readonly places?: readonly string[];
}

export interface RowPlan {
  /** For each row of the table the row of the report, or GONE, REPEATED, FOREIGN, LEFTOVER. */
  readonly rows: Int32Array;
  /** Rows of the report that the table has not yet. */
  readonly fresh: readonly number[];
  /** Whose the second rows are, as it is shown. */
  readonly repeated: readonly string[];
}

/**
 * Whose is which row. Of two rows with one key the first counts. A row without a key is the user's, unless it names somebody who has no row yet.
 * @param find row of the report for the text of a key
 * @param count rows of the report
 */
export function planRows(
  { keys, shown, places }: RowKeys,
  find: (key: string) => number | undefined,
  count: number
): RowPlan {
  const rows = new Int32Array((keys ?? shown).length).fill(FOREIGN);
  const has = new Uint8Array(count);
  const repeated: string[] = [];
  (keys ?? shown).forEach((key, row) => {
    if (key === "") return;
    const wanted = find(key);
    if (wanted === undefined) rows[row] = GONE;
    else if (has[wanted] === 1) {
      rows[row] = REPEATED;
      repeated.push(shown[row] || key);
    } else {
      rows[row] = wanted;
      has[wanted] = 1;
    }
  });
  if (keys !== undefined)
    keys.forEach((key, row) => {
      const name = shown[row] ?? "";
      if (key === "" && name === "" && (places?.[row] ?? "") !== "") rows[row] = LEFTOVER;
      const wanted = key === "" && name !== "" ? find(name) : undefined;
      if (wanted === undefined || has[wanted] === 1) return;
      rows[row] = wanted;
      has[wanted] = 1;
    });
  const fresh = Array.from({ length: count }, (_, row) => row).filter((row) => has[row] === 0);
  return { rows, fresh, repeated };
}
