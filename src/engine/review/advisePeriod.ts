import type { PeriodLength } from "../calendar/period";

/** Which XYZ classes hang on the choice of the period. docs/method-churn.md#period-adviser. */
interface PeriodAdvice {
  /** From the buyers' rhythm; what the analysis takes unless told otherwise. */
  readonly proposed: PeriodLength;
  readonly periods: readonly PeriodClasses[];
  /** Customers whose class is not the same under all periods that give them one, ascending. */
  readonly undecided: Int32Array;
}

interface PeriodClasses {
  readonly period: PeriodLength;
  /** Customers by code: none, X, Y, Z. */
  readonly counts: readonly [number, number, number, number];
  /** Customers who have another class here than under `current`, ascending; having none counts as another. */
  readonly changed: Int32Array;
}

const PERIODS: readonly PeriodLength[] = ["week", "month", "quarter", "half-year"];

/**
 * @param proposed what `choosePeriod` says for "auto".
 * @param current what the classes on the sheet were made with.
 * @param classesBy XYZ codes by customer for a period; called once for each.
 * @param periods those that the list is fine enough for; all four unless told.
 */
export function advisePeriod(
  proposed: PeriodLength,
  current: PeriodLength,
  classesBy: (period: PeriodLength) => Uint8Array,
  periods: readonly PeriodLength[] = PERIODS
): PeriodAdvice {
  const asked = periods.includes(current) ? periods : [current, ...periods];
  const classes = new Map(asked.map((period) => [period, classesBy(period)]));
  const now = classes.get(current)!;
  const undecided: number[] = [];
  for (let c = 0; c < now.length; c += 1) {
    let first = 0;
    for (const own of classes.values()) {
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
    periods: asked.map((period) => comparison(period, classes.get(period)!, now)),
    undecided: Int32Array.from(undecided),
  };
}

function comparison(period: PeriodLength, xyz: Uint8Array, now: Uint8Array): PeriodClasses {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const changed: number[] = [];
  for (let c = 0; c < xyz.length; c += 1) {
    counts[xyz[c]! as 0 | 1 | 2 | 3] += 1;
    if (xyz[c] !== now[c]) changed.push(c);
  }
  return { period, counts, changed: Int32Array.from(changed) };
}
