import { wilson } from "../../stats/wilson";

/** What one rule would have said in the past, and what came of it. Each silence counts once. docs/method-churn.md#back-test. */
export interface Replay {
  /** Silences that the rule called lost at a judged check. */
  readonly named: number;
  /** Named, and a purchase followed (until asOfDay). */
  readonly cameBack: number;
  /** Not named at any judged check, and no purchase followed. */
  readonly missed: number;
  /** "At most 1 in so many came back": named / cameBack, rounded down; 0 = none came back. */
  readonly oneIn: number;
  /** Upper end of the 95 % interval of cameBack / named. */
  readonly cameBackAtMost: number;
  /** F1 of "stays away": 2 r / (2 r + cameBack + missed), r = named - cameBack; -1 where there is nothing to judge. */
  readonly score: number;
  /** At least 10 were named: fewer prove nothing. */
  readonly enough: boolean;
  /** One entry a check: silences named for the first time, and those of them that ended until asOfDay. */
  readonly newlyNamed: Int32Array;
  readonly newlyCameBack: Int32Array;
  /** One entry a check, the last one of today: all customers whom the rule calls lost on that day, however long ago that began. */
  readonly lost: Int32Array;
}

/** Fewer customers than this prove nothing. docs/method-churn.md#not-enough. */
export const ENOUGH = 10;

/** Replays are added up in one of these, silence by silence. */
export interface Tally {
  readonly newlyNamed: Int32Array;
  readonly newlyCameBack: Int32Array;
  /** Entry k: silences whose naming begins at check k, less those that were named until the check before: running sum = lost. */
  readonly change: Int32Array;
  missed: number;
}

export function emptyTally(checks: number): Tally {
  return {
    newlyNamed: new Int32Array(checks),
    newlyCameBack: new Int32Array(checks),
    change: new Int32Array(checks + 1),
    missed: 0,
  };
}

/**
 * Counts one silence.
 * @param first check that named it first; -1 = none. @param open it has not ended.
 */
export function countSilence(tally: Tally, first: number, judged: number, open: boolean): void {
  if (first >= 0) {
    tally.newlyNamed[first]! += 1;
    if (!open) tally.newlyCameBack[first]! += 1;
  }
  if (open && (first < 0 || first >= judged)) tally.missed += 1;
}

export function replayOf(
  { newlyNamed, newlyCameBack, change, missed }: Tally,
  judged: number
): Replay {
  const sum = (column: Int32Array): number => column.subarray(0, judged).reduce((a, b) => a + b, 0);
  const named = sum(newlyNamed);
  const cameBack = sum(newlyCameBack);
  const right = named - cameBack;
  const whole = 2 * right + cameBack + missed;
  let running = 0;
  return {
    named,
    cameBack,
    missed,
    oneIn: cameBack === 0 ? 0 : Math.floor(named / cameBack),
    cameBackAtMost: wilson(cameBack, named).high,
    score: whole === 0 ? -1 : (2 * right) / whole,
    enough: named >= ENOUGH,
    newlyNamed,
    newlyCameBack,
    lost: newlyNamed.map((_, k) => (running += change[k]!)),
  };
}
