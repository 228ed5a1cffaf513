import { XYZ_LETTERS } from "../../engine/codes";
import type { SegmentsRows } from "../../excel/write/segmentsRows";
import { GONE, planRows } from "../../excel/write/table/planRows";
import type { CellOfGone } from "../../excel/write/table/keptCells";
import { abcLetters } from "../../report/byHand/abcLetters";
import { letterByHand } from "../../report/byHand/letterByHand";
import { lettersAside } from "../../report/byHand/lettersAside";
import { standingLetters, type StandingLetters } from "../../report/byHand/standingLetters";
import type { Result } from "../../report/result";

/** What the sheet of an earlier run says, seen from the customers of this one. */
export interface LettersBefore {
  /** By customerIndex. */
  readonly standing: ReadonlyMap<number, StandingLetters>;
  /** Customers of the sheet, and how many of them this list does not have. */
  readonly customers: number;
  readonly leaving: number;
  /** How many letters set by hand are put aside with the rows of customers who left, until they come back. */
  readonly aside: number;
  readonly ofGone: CellOfGone;
}

/** @param find row of the report for a key */
export function lettersBefore(
  { keys, letters }: SegmentsRows,
  { analysis }: Result,
  find: (key: string) => number | undefined,
  isOpen: boolean
): LettersBefore {
  const { customers } = analysis;
  const sizes = abcLetters(analysis);
  const gone = new Map<string, ReturnType<typeof goneCells>>();
  const { rows } = planRows(keys, find, customers.order.length);
  const standing = new Map<number, StandingLetters>();
  let [all, leaving, aside] = [0, 0, 0];
  rows.forEach((planned, row) => {
    const cells = letters[row]!;
    if (planned === GONE) {
      const kept = goneCells(standingLetters(cells, isOpen), sizes);
      gone.set((keys.keys ?? keys.shown)[row] ?? "", kept);
      aside += kept.count;
    }
    // Those who left earlier have no letter any more, or theirs are put aside.
    const isLeaving = planned === GONE && cells.abc !== "" && !cells.computed.startsWith(">");
    if (isLeaving) leaving += 1;
    if (isLeaving || planned >= 0) all += 1;
    if (planned >= 0) standing.set(customers.order[planned]!, standingLetters(cells, isOpen));
  });
  const ofGone: CellOfGone = (key, column) => gone.get(key)?.cells[column];
  return { standing, customers: all, leaving, aside, ofGone };
}

/** What somebody typed over our letters goes with the customer, but no formula may count it: letters are put aside, other texts stay where they are. */
function goneCells(standing: StandingLetters, sizes: readonly string[]) {
  const { abc, xyz } = standing.byHand;
  const letters = lettersAside(standing, sizes);
  const isText = (text: string | undefined, all: readonly string[]): boolean =>
    text !== undefined && letterByHand(text, all) === undefined;
  const cells: { readonly [column: string]: string | null } = {
    letters,
    ...(isText(abc, sizes) ? { abc: null } : {}),
    ...(isText(xyz, XYZ_LETTERS) ? { xyz: null } : {}),
  };
  return { cells, count: letters.replace(/<.*|[>-]/g, "").length };
}
