import { lossDay, type Silences } from "../../churn/silence";

/** How often silences that had become as long ended. docs/method-churn.md#return-chance. */
interface ReturnClass {
  /** The silence has lasted longer than so many times its limit. */
  readonly times: number;
  /** Silences that had, at least the horizon before asOfDay; and those of them that ended within the horizon. */
  readonly reached: number;
  readonly ended: number;
}

export interface ReturnChances {
  readonly horizonDays: number;
  /** From the shortest on: 1, 2, 4... times the limit. Empty where too few customers were lost to say anything. */
  readonly classes: readonly ReturnClass[];
  /** By customer: the chance of those who are lost now, 0..1; -1 for the others. Absent where there are no classes. */
  readonly ofCustomer?: Float64Array;
}

/** Classes end where fewer silences reached the next one. */
const ENOUGH = 10;
const MOST_CLASSES = 8;

export function returnChances(
  silences: Silences,
  asOfDay: number,
  horizonDays: number
): ReturnChances {
  const { customerCount, offsets, day } = silences.purchases;
  const reached = new Int32Array(MOST_CLASSES);
  const ended = new Int32Array(MOST_CLASSES);
  for (let c = 0; c < customerCount; c += 1) {
    const end = offsets[c + 1]!;
    for (let i = offsets[c]!; i < end; i += 1) {
      if (lossDay(silences, i, end, asOfDay) === 0) continue;
      const isOpen = i + 1 === end;
      const until = isOpen ? asOfDay : day[i + 1]!;
      for (let k = 0; k < MOST_CLASSES; k += 1) {
        const from = classDay(silences, i, k);
        if (from > until || from + horizonDays > asOfDay) break;
        reached[k]! += 1;
        if (!isOpen && until <= from + horizonDays) ended[k]! += 1;
      }
    }
  }
  const fewer = reached.findIndex((count) => count < ENOUGH);
  const count = fewer < 0 ? MOST_CLASSES : fewer;
  const classes = Array.from({ length: count }, (_, k) => ({
    times: 2 ** k,
    reached: reached[k]!,
    ended: ended[k]!,
  }));
  if (count === 0) return { horizonDays, classes };
  return { horizonDays, classes, ofCustomer: chancesNow(silences, asOfDay, classes) };
}

function chancesNow(
  silences: Silences,
  asOfDay: number,
  classes: readonly ReturnClass[]
): Float64Array {
  const { customerCount, offsets } = silences.purchases;
  const chances = new Float64Array(customerCount).fill(-1);
  for (let c = 0; c < customerCount; c += 1) {
    const end = offsets[c + 1]!;
    const last = end - 1;
    if (last < offsets[c]! || lossDay(silences, last, end, asOfDay) === 0) continue;
    let k = 0;
    while (k + 1 < classes.length && classDay(silences, last, k + 1) <= asOfDay) k += 1;
    const { reached, ended } = classes[k]!;
    // Laplace's rule of succession: what has never happened yet is not impossible.
    chances[c] = (ended + 1) / (reached + 2);
  }
  return chances;
}

/** The day on which the silence after purchase i becomes longer than 2^k times its limit. */
function classDay({ purchases, limits }: Silences, i: number, k: number): number {
  return purchases.day[i]! + Math.floor(limits[i]! * 2 ** k) + 1;
}
