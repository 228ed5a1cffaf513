import type { Analysis } from "../../engine/analysis";
import type { Settings } from "../../engine/settings/settings";
import type { ResultSource } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";

/** Settings as they are being typed: numbers may be NaN, limits may contradict each other. `readSettings` decides. */
export type Draft = Settings;

export interface EditorProps {
  readonly draft: Draft;
  readonly source: ResultSource;
  readonly runs: readonly EarlierRun[];
  readonly hasDates: boolean;
  readonly nearPeriods: Analysis["nearPeriods"];
  readonly onChange: (draft: Draft) => void;
}
