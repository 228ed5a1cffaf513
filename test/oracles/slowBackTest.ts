/**
 * The back-test of "own rhythm" and of fixed days, told slowly: for each check day the sales after it are thrown away and
 * everything is worked out anew from lists of days.
 */
export interface SlowReplay {
  named: number;
  cameBack: number;
  missed: number;
  newlyNamed: number[];
  newlyCameBack: number[];
  lost: number[];
}

type Rule = (gaps: readonly number[], everybodysGaps: readonly number[]) => number;

export const fixedRule =
  (days: number): Rule =>
  () =>
    days;

export const ownRhythmRule =
  (factor: number): Rule =>
  (gaps, everybodysGaps) => {
    const sorted = [...everybodysGaps].sort((a, b) => a - b);
    if (sorted.length === 0) return -1;
    const own = Math.max(30, factor * Math.max(0, ...gaps));
    if (gaps.length >= 4) return own;
    // In tenths: 9 (n - 1) of them are before the quantile.
    const tenths = (sorted.length - 1) * 9;
    const low = sorted[Math.floor(tenths / 10)] ?? 0;
    const high = sorted[Math.ceil(tenths / 10)] ?? 0;
    return Math.max(own, low + ((tenths % 10) * (high - low)) / 10);
  };

/** @param days the days of purchase of each customer, ascending. @param checks ascending; the first `judged` are judged. */
export function slowBackTest(
  days: readonly (readonly number[])[],
  checks: readonly number[],
  judged: number,
  rule: Rule
): SlowReplay {
  const result: SlowReplay = {
    named: 0,
    cameBack: 0,
    missed: 0,
    newlyNamed: checks.map(() => 0),
    newlyCameBack: checks.map(() => 0),
    lost: checks.map(() => 0),
  };
  const firstNamed = new Map<string, number>();
  const running = new Map<string, { open: boolean; from: number }>();
  checks.forEach((today, k) => {
    const past = days.map((own) => [...new Set(own.filter((day) => day <= today))]);
    const gapsOf = (own: number[]): number[] => own.slice(1).map((day, i) => day - (own[i] ?? 0));
    const everybody = past.flatMap(gapsOf);
    past.forEach((own, c) => {
      const last = own[own.length - 1];
      if (last === undefined) return;
      const key = `${c} ${last}`;
      running.set(key, { open: !(days[c] ?? []).some((day) => day > last), from: last });
      const limit = rule(gapsOf(own), everybody);
      if (limit < 0 || today - last <= limit) return;
      result.lost[k] = (result.lost[k] ?? 0) + 1;
      if (!firstNamed.has(key)) firstNamed.set(key, k);
    });
  });
  const first = checks[0] ?? 0;
  for (const [key, { open, from }] of running) {
    if (from <= first - 365 || judged === 0 || from > (checks[judged - 1] ?? 0)) continue;
    const k = firstNamed.get(key);
    if (k !== undefined) {
      result.newlyNamed[k] = (result.newlyNamed[k] ?? 0) + 1;
      if (!open) result.newlyCameBack[k] = (result.newlyCameBack[k] ?? 0) + 1;
    }
    if (k !== undefined && k < judged) {
      result.named += 1;
      if (!open) result.cameBack += 1;
    } else if (open) result.missed += 1;
  }
  return result;
}
