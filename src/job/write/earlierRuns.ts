import type { KeptMonths } from "../../engine/review/reviewPastRows";
import { firstCells } from "../../excel/read/firstCells";
import type { RunsRows } from "../../excel/write/readRuns";
import { isSameCell } from "../../excel/write/table/isSameCell";
import type { EarlierRun, RunsCompared } from "../../report/pastRuns/earlierRun";
import { keptMonthsOf } from "../../report/pastRuns/keptMonths";
import { keptRun, keptRunOf } from "../../report/pastRuns/keptRun";
import { sameSettings } from "../../report/pastRuns/sameSettings";
import type { Result } from "../../report/result";

export interface EarlierRuns {
  /** From the first on. */
  readonly all: readonly EarlierRun[];
  readonly compared: RunsCompared;
  /** What the compared ones kept of the list. */
  readonly months: { readonly [run in keyof RunsCompared]: KeptMonths };
}

/**
 * The runs before this one, and those of them that it is compared with. docs/method-churn.md#past-rows.
 * @param runAt Excel serial of this one, which has a row already where it is done once more without its undo group
 */
export async function earlierRuns(
  runs: RunsRows | undefined,
  result: Result,
  runAt: number
): Promise<EarlierRuns> {
  const before = (runs?.rows ?? []).filter(({ date }) => !isSameCell(Number(date), runAt));
  const all = before.map(({ date, source, asOf, fingerprint, kept }): EarlierRun => ({
    runAt: Number(date) || 0,
    source,
    asOfDay: Number(asOf) || 0,
    fingerprint,
    kept: keptRunOf(kept),
  }));
  const compared = runsCompared(all, result);
  const chosen = Object.entries(compared) as [keyof RunsCompared, EarlierRun][];
  const texts = (await runs?.months(chosen.map(([, run]) => before[all.indexOf(run)]!))) ?? [];
  const months = chosen.flatMap(([name, { asOfDay }], i) => {
    const kept = keptMonthsOf(texts[i] ?? "");
    return kept === undefined || kept.length === 0 ? [] : [[name, { asOfDay, months: kept }]];
  });
  return { all, compared, months: Object.fromEntries(months) };
}

function runsCompared(all: readonly EarlierRun[], result: Result): RunsCompared {
  const { analysis, source } = result;
  const { asOfDay, settings } = analysis;
  if (asOfDay === 0) return {};
  const sheets = new Set(sheetsOf(source.address));
  const same = all.filter((run) => sheetsOf(run.source).every((sheet) => sheets.has(sheet)));
  const { read } = keptRun(result, 0);
  const readAlike = same.filter(({ kept }) => kept?.read === read);
  const since =
    last(readAlike, (run) => run.asOfDay < asOfDay) ??
    last(readAlike, (run) => run.asOfDay === asOfDay);
  const ofDay = same.filter((run) => run.asOfDay === asOfDay);
  // One that was itself calculated again says less than the one that it repeats, which came before it.
  const isFirst = ({ kept }: EarlierRun): boolean => kept?.settings.asOf === undefined;
  const isAlike = ({ kept }: EarlierRun): boolean =>
    kept !== undefined && sameSettings(kept.settings, settings);
  const again =
    settings.asOf === undefined
      ? undefined
      : (last(ofDay, (run) => isAlike(run) && isFirst(run)) ??
        ofDay.find(isAlike) ??
        last(ofDay, ({ kept }) => kept !== undefined) ??
        ofDay.at(-1));
  return { ...(since && { since }), ...(again && { again }) };
}

function last(
  runs: readonly EarlierRun[],
  isMeant: (run: EarlierRun) => boolean
): EarlierRun | undefined {
  return runs.filter(isMeant).at(-1);
}

/** Lists grow; the sheets that they stand on are the same. */
function sheetsOf(addresses: string): readonly string[] {
  return firstCells(addresses).map((cell) => cell.slice(0, cell.lastIndexOf("!")));
}
