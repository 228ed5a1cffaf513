import type { Analysis } from "../../engine/analysis";
import type { LossReview } from "../../engine/review/reviewLosses";
import type { Settings } from "../../engine/settings/settings";
import type { ResultSource } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";

/** Settings as they are being typed: numbers may be NaN, limits may contradict each other. `readSettings` decides. */
export type Draft = Settings;

export interface EditorProps {
  readonly draft: Draft;
  readonly source: ResultSource;
  readonly runs: readonly EarlierRun[];
  /** By the draft, a moment after it was changed. */
  readonly analysis: Analysis;
  /** How criteria did on the past of the list; undefined as long as that is not known. */
  readonly backTest: LossReview["backTest"] | undefined;
  readonly onChange: (draft: Draft) => void;
}
