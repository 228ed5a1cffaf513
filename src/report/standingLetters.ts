import { NO_CLASS } from "../engine/codes";
import type { Customers } from "../engine/customers";
import { abcOf, xyzOf } from "./letters";

/** What stands in the letter cells of a customer before a run. */
export interface StandingLetters {
  /** What somebody typed over ours, as it stands there. */
  readonly byHand: { readonly abc?: string; readonly xyz?: string };
  /** Those that a run wrote. */
  readonly ours: { readonly abc: string; readonly xyz: string };
}

/** The cells of a row as texts. */
export interface LetterCells {
  readonly abc: string;
  readonly xyz: string;
  /** As `computedLetters` gave it; "" where no run wrote one yet. */
  readonly computed: string;
}

const COMPUTED = /^(.)(.)(?:=(a?x?))?(?:<(.)(.))?$/u;

/**
 * Which letters were typed by hand: those that no run wrote. Once a run has seen one it is known as such, whatever is computed; an empty cell gives the
 * letter back.
 * @param isOpen the run that wrote them did not come to its end: the letters can still be those that it found
 */
export function standingLetters(
  { abc, xyz, computed }: LetterCells,
  isOpen: boolean
): StandingLetters {
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
    ours: { abc, xyz },
  };
}

/**
 * The computed letters as the hidden column keeps them: "CX"; "CX=a" where the first is overruled by hand; "CX<BY" where BY stood there before, for a run
 * that is cut off between the columns.
 */
export function computedLetters(
  customers: Customers,
  customer: number,
  standing: StandingLetters | undefined
): string {
  const [abc, xyz] = [abcOf(customers, customer), xyzOf(customers, customer)];
  const { byHand = {}, ours } = standing ?? {};
  const marks = `${byHand.abc === undefined ? "" : "a"}${byHand.xyz === undefined ? "" : "x"}`;
  const before = (byHand.abc === undefined && ours?.abc) || abc;
  const rhythmBefore = (byHand.xyz === undefined && ours?.xyz) || xyz;
  const old = `${before}${rhythmBefore}`;
  const isChanged = old !== `${abc}${xyz}` && old.length === 2;
  return `${abc}${xyz}${marks === "" ? "" : `=${marks}`}${isChanged ? `<${old}` : ""}`;
}

/** What a text by hand says; undefined where it is none of the letters. */
export function letterByHand(text: string, letters: readonly string[]): string | undefined {
  const letter = text.trim().toUpperCase();
  return letter !== NO_CLASS && letters.includes(letter) ? letter : undefined;
}
