import { firstDayOf } from "../engine/calendar/period";
import { isoOfDay } from "../engine/calendar/isoDay";
import type { ReportInput } from "../report/reportInput";
import { runMoment } from "../report/pastRuns/runMoment";
import { againRemark } from "../report/runs/runRemarks";

/** What is said of earlier runs over the same list. Runs by their moment on the clock on the wall, "2026-06-03T09:30". */
export interface RunsJson {
  /** Months whose rows are not what an earlier run saw; null where the workbook keeps no run over this list. */
  readonly pastRows: {
    readonly since: { readonly run: string; readonly asOf: string };
    readonly months: readonly {
      /** "2025-01"; the oldest of a long list stand together. */
      readonly from: string;
      readonly to: string;
      readonly rowsBefore: number;
      readonly rows: number;
      readonly sumBefore: number;
      readonly sum: number;
    }[];
  } | null;
  /** Where the settings name the as-of day of an earlier run: whether that run gave the same, and what is said of it; else null. */
  readonly again: {
    readonly run: string;
    readonly same: boolean;
    readonly message: string;
  } | null;
}

export function runsJson(
  input: Pick<ReportInput, "result" | "review" | "runs" | "wording">
): RunsJson {
  const { review, runs, wording } = input;
  const { since, again } = runs;
  const changed = review.pastRows.since;
  const month = (number: number): string => isoOfDay(firstDayOf(number, "month")).slice(0, 7);
  const [said] = againRemark(input);
  return {
    pastRows:
      since === undefined || changed === null
        ? null
        : {
            since: { run: iso(since.runAt), asOf: isoOfDay(since.asOfDay) },
            months: changed.map(({ first, last, before, now }) => ({
              from: month(first),
              to: month(last),
              rowsBefore: before.rows,
              rows: now.rows,
              sumBefore: before.sum,
              sum: now.sum,
            })),
          },
    again:
      again === undefined || said === undefined
        ? null
        : {
            run: iso(again.runAt),
            same: said.code === "againSame",
            message: wording.remark(said),
          },
  };
}

function iso(runAt: number): string {
  const { day, time } = runMoment(runAt);
  return `${isoOfDay(day)}T${time}`;
}
