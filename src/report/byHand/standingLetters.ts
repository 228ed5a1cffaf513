import { NO_CLASS } from "../../engine/codes";

/** What stands in the letter cells of a customer before a run. */
export interface StandingLetters {
  /** What somebody typed over ours, as it stands there, or was put aside when the customer left the list. */
  readonly byHand: { readonly abc?: string; readonly xyz?: string };
  /** What stands in the column for classes by hand; it goes before the letters. */
  readonly set: string;
  /** Those that a run wrote. */
  readonly ours: { readonly abc: string; readonly xyz: string };
}

/** The cells of a row as texts. */
export interface LetterCells {
  readonly abc: string;
  readonly xyz: string;
  /** As `computedLetters` or `lettersAside` gave it; "" where no run wrote one yet. */
  readonly computed: string;
  /** "" too where the user deleted the column. */
  readonly set: string;
}

const COMPUTED = /^([^>])(.)(?:=(a?x?))?(?:<(.)(.))?$/u;
/** As `lettersAside` gives it. */
const ASIDE = /^>(.)(.)(?:<(.)(.))?$/u;

/**
 * Which letters were typed by hand: those that no run wrote. Once a run has seen one it is known as such, whatever is computed; an empty cell gives the
 * letter back.
 * @param isOpen the run that wrote them did not come to its end: the letters can still be those that it found
 */
export function standingLetters(
  { abc, xyz, computed, set }: LetterCells,
  isOpen: boolean
): StandingLetters {
  const aside = ASIDE.exec(computed);
  if (aside !== null) {
    const [, a = NO_CLASS, x = NO_CLASS, oldA, oldX] = aside;
    const typed = (cell: string, before: string | undefined): string =>
      cell === NO_CLASS || (isOpen && cell === before) ? "" : cell;
    const byHand = {
      ...putAside("abc", typed(abc, oldA), a),
      ...putAside("xyz", typed(xyz, oldX), x),
    };
    return { byHand, set, ours: NO_LETTERS };
  }
  const [, a, x, byHand = "", oldA, oldX] = COMPUTED.exec(computed) ?? [];
  const isOurs = (cell: string, mark: "a" | "x", now?: string, before?: string): boolean => {
    if (cell === "" || now === undefined) return true;
    return !byHand.includes(mark) && (cell === now || (isOpen && cell === before));
  };
  return {
    byHand: {
      ...(isOurs(abc, "a", a, oldA) ? {} : { abc }),
      ...(isOurs(xyz, "x", x, oldX) ? {} : { xyz }),
    },
    set,
    ours: { abc, xyz },
  };
}

const NO_LETTERS = { abc: "", xyz: "" };

/** What somebody typed since counts before what was put aside. */
function putAside(id: "abc" | "xyz", cell: string, letter: string): StandingLetters["byHand"] {
  if (cell !== "") return { [id]: cell };
  return letter === NO_CLASS ? {} : { [id]: letter };
}
