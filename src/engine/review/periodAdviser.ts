import type { PeriodLength } from "../calendar/period";

/** Which letters hang on the choice of the period. docs/method-churn.md#period-adviser. */
export interface PeriodAdvice {
  /** From the buyers' rhythm; what the analysis takes unless told otherwise. */
  readonly proposed: PeriodLength;
  readonly periods: readonly PeriodLetters[];
  /** Customers whose letter is not the same under all periods that give them one, ascending. */
  readonly undecided: Int32Array;
}

export interface PeriodLetters {
  readonly period: PeriodLength;
  /** Customers by code: none, X, Y, Z. */
  readonly counts: readonly [number, number, number, number];
  /** Customers who have another letter here than under `current`, ascending; having none counts as another. */
  readonly changed: Int32Array;
}

const PERIODS: readonly PeriodLength[] = ["week", "month", "quarter", "half-year"];

/**
 * @param proposed what `choosePeriod` says for "auto".
 * @param current what the letters on the sheet were made with.
 * @param lettersOf XYZ codes by customer for a period; called once for each.
 * @param periods those that the list is fine enough for; all four unless told.
 */
export function advisePeriod(
  proposed: PeriodLength,
  current: PeriodLength,
  lettersOf: (period: PeriodLength) => Uint8Array,
  periods: readonly PeriodLength[] = PERIODS
): PeriodAdvice {
  const asked = periods.includes(current) ? periods : [current, ...periods];
  const letters = new Map(asked.map((period) => [period, lettersOf(period)]));
  const now = letters.get(current)!;
  const undecided: number[] = [];
  for (let c = 0; c < now.length; c += 1) {
    let first = 0;
    for (const own of letters.values()) {
      const code = own[c]!;
      if (first === 0) first = code;
      else if (code !== 0 && code !== first) {
        undecided.push(c);
        break;
      }
    }
  }
  return {
    proposed,
    periods: asked.map((period) => comparison(period, letters.get(period)!, now)),
    undecided: Int32Array.from(undecided),
  };
}

function comparison(period: PeriodLength, letters: Uint8Array, now: Uint8Array): PeriodLetters {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const changed: number[] = [];
  for (let c = 0; c < letters.length; c += 1) {
    counts[letters[c]! as 0 | 1 | 2 | 3] += 1;
    if (letters[c] !== now[c]) changed.push(c);
  }
  return { period, counts, changed: Int32Array.from(changed) };
}
