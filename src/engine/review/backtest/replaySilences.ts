import type { BackTestInput } from "./backTestInput";
import { gapsBefore } from "../../churn/gapsBefore";
import { chooseCriterion } from "../../churn/lost/chooseCriterion";
import { ownRecord } from "../../churn/lost/ownRecord";
import type { CheckDays } from "./checkDays";
import { factorCurve, type FactorPoint } from "./factorCurve";
import { firstCheckTable } from "./firstCheck";
import { pastPopulations } from "./pastPopulations";
import { countSilence, emptyTally, type Tally } from "./tally";

interface Tallies {
  readonly chosen: Tally;
  /** One for each of the factors of the own rhythm. */
  readonly factors: readonly Tally[];
  /** One for each of the fixed days. */
  readonly fixed: readonly Tally[];
  readonly curve: readonly FactorPoint[];
  /** Customers with a silence that is counted. */
  readonly customers: number;
}

/** Silences that began earlier than so many days before the first check are not counted: nobody was waiting any more. */
const FRESH = 365;

/**
 * Every silence that runs over a check, judged at each of them by the gaps before it and by the population of that day.
 * @param factors of the own rhythm. @param fixedDays ascending.
 */
export function replaySilences(
  { purchases, asOfDay, lost, criterionAt }: BackTestInput,
  checks: CheckDays,
  firstDay: number,
  factors: readonly number[],
  fixedDays: readonly number[]
): Tallies {
  const { customerCount, offsets, day } = purchases;
  const { day: checkDay, judged } = checks;
  const chosen = emptyTally(checkDay.length);
  const ofFactors = factors.map(() => emptyTally(checkDay.length));
  const fixed = fixedDays.map(() => emptyTally(checkDay.length));
  const populations = pastPopulations(purchases, checkDay);
  const criteria = populations.map((population, k) =>
    criterionAt === undefined
      ? chooseCriterion(lost, population)
      : criterionAt(population, checkDay[k]!)
  );
  const trials = [
    { tally: chosen, criteria },
    ...factors.map((factor, f) => ({
      tally: ofFactors[f]!,
      criteria: populations.map((population) => ownRecord({ ...lost, factor }, population)),
    })),
  ];
  const curve = factorCurve(lost, populations, checks);
  // No silence of at most so many days can be named by any rule here.
  const least = Math.min(
    fixedDays[0] ?? 0,
    ...trials.flatMap((trial) => trial.criteria.map((criterion) => criterion.least))
  );
  const longestFixed = fixedDays[fixedDays.length - 1] ?? 0;
  const checkOf = firstCheckTable(checkDay, firstDay, asOfDay + longestFixed + 1);
  const since = checkDay[0]! - FRESH;
  const lastJudged = judged === 0 ? -1 : checkDay[judged - 1]!;
  const gaps = gapsBefore(purchases, criteria[0]);
  let customers = 0;
  for (let c = 0; c < customerCount; c += 1) {
    gaps.clear();
    let looked = 0;
    const end = offsets[c + 1]!;
    for (let i = offsets[c]!; i < end; i += 1) {
      const from = day[i]!;
      if (i > offsets[c]!) gaps.add(from - day[i - 1]!);
      const open = i + 1 === end;
      const until = open ? asOfDay + 1 : day[i + 1]!;
      const stop = checkOf[until - firstDay]!;
      const start = checkOf[from - firstDay]!;
      if (start === stop) continue;
      const counted = from > since && from <= lastJudged;
      if (counted) looked = 1;
      if (!open && checkDay[stop - 1]! - from <= least) continue;
      for (const { tally, criteria: byCheck } of trials) {
        let first = -1;
        for (let k = start; k < stop; k += 1) {
          const limit = byCheck[k]!.after(gaps);
          if (limit < 0 || checkDay[k]! - from <= limit) continue;
          tally.change[k]! += 1;
          tally.change[k + 1]! -= 1;
          if (first < 0) first = k;
        }
        if (counted) countSilence(tally, first, judged, open);
      }
      if (counted) curve.add(gaps, from, start, stop, open);
      for (let f = 0; f < fixed.length; f += 1) {
        const k = checkOf[from + fixedDays[f]! + 1 - firstDay]!;
        // Ascending days: a silence too short for these is too short for all that follow.
        if (k >= stop && !open) break;
        const tally = fixed[f]!;
        if (k < stop) {
          tally.change[k]! += 1;
          tally.change[stop]! -= 1;
        }
        if (counted) countSilence(tally, k < stop ? k : -1, judged, open);
      }
    }
    customers += looked;
  }
  return { chosen, factors: ofFactors, fixed, curve: curve.points(), customers };
}
