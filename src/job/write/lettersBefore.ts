import type { SegmentsRows } from "../../excel/write/segmentsRows";
import { GONE, planRows } from "../../excel/write/table/planRows";
import { standingLetters, type StandingLetters } from "../../report/standingLetters";
import type { Result } from "../../report/result";

/** What the sheet of an earlier run says, seen from the customers of this one. */
export interface LettersBefore {
  /** By customerIndex. */
  readonly standing: ReadonlyMap<number, StandingLetters>;
  /** Customers of the sheet, and how many of them this list does not have. */
  readonly customers: number;
  readonly leaving: number;
}

/** @param find row of the report for a key */
export function lettersBefore(
  { keys, letters }: SegmentsRows,
  { analysis: { customers } }: Result,
  find: (key: string) => number | undefined,
  isOpen: boolean
): LettersBefore {
  const { rows } = planRows(keys, find, customers.order.length);
  const standing = new Map<number, StandingLetters>();
  let [all, leaving] = [0, 0];
  rows.forEach((planned, row) => {
    const cells = letters[row]!;
    // Those who left earlier have no letter any more.
    if (planned === GONE && cells.abc !== "") leaving += 1;
    if ((planned === GONE && cells.abc !== "") || planned >= 0) all += 1;
    if (planned >= 0) standing.set(customers.order[planned]!, standingLetters(cells, isOpen));
  });
  return { standing, customers: all, leaving };
}
