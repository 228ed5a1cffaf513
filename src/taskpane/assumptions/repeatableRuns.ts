import type { Settings } from "../../engine/settings/settings";
import { isSameList } from "../../excel/read/isSameList";
import type { ResultSource } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";

interface RepeatableRuns {
  /** For each as-of day the last run that looked from it, the latest day first. */
  readonly repeatable: readonly (Pick<EarlierRun, "runAt" | "asOfDay"> & {
    readonly settings: Settings;
  })[];
  /** How many kept no settings. */
  readonly old: number;
}

/** Of two years of months, and more days than anybody looks through. */
const MOST = 30;

/** The runs over the same list that can be calculated again. */
export function repeatableRuns(
  runs: readonly EarlierRun[],
  { address }: Pick<ResultSource, "address">
): RepeatableRuns {
  const dated = runs.filter(({ asOfDay, source }) => asOfDay > 0 && isSameList(source, address));
  const byDay = new Map<number, RepeatableRuns["repeatable"][number]>();
  for (const { runAt, asOfDay, kept } of dated) {
    if (kept === undefined) continue;
    // One that was itself calculated again says no more than the one that it repeats.
    if (kept.settings.asOf !== undefined && byDay.has(asOfDay)) continue;
    byDay.set(asOfDay, { runAt, asOfDay, settings: kept.settings });
  }
  const repeatable = [...byDay.values()].sort((one, other) => other.asOfDay - one.asOfDay);
  return {
    repeatable: repeatable.slice(0, MOST),
    old: dated.filter(({ kept }) => kept === undefined).length,
  };
}
