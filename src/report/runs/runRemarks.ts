import type { Remark } from "../../wording/remark";
import type { ReportInput } from "../reportInput";
import { changedMonthsText } from "./changedMonthsText";
import { keptRun } from "../pastRuns/keptRun";
import { runName } from "../pastRuns/runName";
import { sameSettings } from "../pastRuns/sameSettings";

type Told = Pick<ReportInput, "result" | "review" | "runs" | "wording">;

/** What is said of earlier runs: past rows that are not what they were, and whether a run that is calculated again gives the same. */
export function runRemarks(input: Told): readonly Remark[] {
  return [...pastRowsRemark(input), ...againRemark(input)];
}

export function pastRowsRemark({ result, review, runs, wording }: Told): readonly Remark[] {
  const { since } = runs;
  const changes = review.pastRows.since;
  if (since === undefined || changes === null || changes.length === 0) return [];
  const facts = {
    run: runName(since.runAt, wording),
    months: changedMonthsText(changes, result.source.currency, wording),
  };
  return [{ code: "pastRows", facts }];
}

export function againRemark({ result, review, runs, wording }: Told): readonly Remark[] {
  const { again } = runs;
  if (again === undefined) return [];
  const { analysis, source } = result;
  const facts = {
    run: runName(again.runAt, wording),
    day: wording.formats.date(again.asOfDay, source.grain),
  };
  const { kept } = again;
  if (kept === undefined) return [{ code: "againOld", facts }];
  if (again.fingerprint === review.fingerprint) return [{ code: "againSame", facts }];
  const words = wording.messages.sheets.pastRows.reasons;
  const now = keptRun(result, review.method);
  const months = review.pastRows.again ?? [];
  const reasons = [
    ...(kept.read === now.read ? [] : [words.read]),
    ...(kept.read === now.read && months.length > 0
      ? [
          wording.fill(words.rows, {
            months: changedMonthsText(months, source.currency, wording),
          }),
        ]
      : []),
    ...(sameSettings(kept.settings, analysis.settings) ? [] : [words.settings]),
    ...(kept.method === now.method
      ? []
      : [wording.fill(words.method, { before: kept.method, now: now.method })]),
  ];
  const because = reasons.length === 0 ? words.unknown : reasons.join("; ");
  return [{ code: "againOther", facts: { ...facts, reasons: because } }];
}
