import { asCounted } from "../../purchases/asCounted";
import type { GapPopulation } from "../../purchases/gapPopulation";
import { times } from "../../stats/times";
import type { LostSettings } from "../../settings/settings";
import type { GapsSoFar } from "../../churn/lost/lostCriterion";
import { ownRecord } from "../../churn/lost/ownRecord";
import type { CheckDays } from "./checkDays";

/** The own rhythm by one factor on the past. */
export interface FactorPoint {
  readonly factor: number;
  /** As in `Replay`. */
  readonly named: number;
  readonly cameBack: number;
}

/** In tenths. Beyond the last one hardly anybody is ever lost. */
const FACTORS = Array.from({ length: 21 }, (_, i) => (10 + i) / 10);

interface FactorCurve {
  /** A silence that is counted, seen by the checks from `start` to before `stop`. @param open it has not ended. */
  add(gaps: GapsSoFar, from: number, start: number, stop: number, open: boolean): void;
  points(): readonly FactorPoint[];
}

/**
 * The own rhythm replayed by many factors at once: a silence is named by all factors up to its own, silence / longest pause. So each is
 * counted once, and running sums from the greatest factor down say how many each one names. docs/method-churn.md#factor-curve.
 * @param populations of the checks.
 */
export function factorCurve(
  lost: LostSettings,
  populations: readonly GapPopulation[],
  { day, judged }: CheckDays
): FactorCurve {
  // What the rule asks of a silence whatever the factor is.
  const least = populations.map((population) => ownRecord({ ...lost, factor: 0 }, population));
  const grain = populations[0]!.grain;
  // Entry n: silences that the first n factors name.
  const named = new Int32Array(FACTORS.length + 1);
  const cameBack = new Int32Array(FACTORS.length + 1);
  return {
    add(gaps, from, start, stop, open) {
      let k = Math.min(stop, judged) - 1;
      // The last check that the rule lets name at all saw the longest silence: what it does not name, none before it did.
      for (; k >= start; k -= 1) {
        const limit = least[k]!.after(gaps);
        if (limit >= 0 && day[k]! - from > limit) break;
      }
      if (k < start) return;
      const silence = day[k]! - from;
      const longest = asCounted(gaps.longest, grain);
      let n = 0;
      while (n < FACTORS.length && silence > times(FACTORS[n]!, longest)) n += 1;
      named[n]! += 1;
      if (!open) cameBack[n]! += 1;
    },
    points() {
      const points: FactorPoint[] = [];
      let [namedSoFar, cameBackSoFar] = [0, 0];
      for (let n = FACTORS.length; n > 0; n -= 1) {
        namedSoFar += named[n]!;
        cameBackSoFar += cameBack[n]!;
        points.push({ factor: FACTORS[n - 1]!, named: namedSoFar, cameBack: cameBackSoFar });
      }
      return points.reverse();
    },
  };
}
