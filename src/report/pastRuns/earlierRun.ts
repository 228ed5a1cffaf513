import type { KeptRun } from "./keptRun";

/** A run as it stands on the sheet Runs. */
export interface EarlierRun {
  /** Excel serial of its moment. */
  readonly runAt: number;
  /** "Sales!A1:F900"; of several lists with ";" between them. */
  readonly source: string;
  /** 0 where the list had no dates. */
  readonly asOfDay: number;
  readonly fingerprint: string;
  /** Version 0.1 kept nothing. */
  readonly kept: KeptRun | undefined;
}

/** Those that a run is compared with. */
export interface RunsCompared {
  /** The last one of an earlier day over the same list, else the last one of the same day. */
  readonly since?: EarlierRun;
  /** The one that is calculated again, where the settings name its day. */
  readonly again?: EarlierRun;
}
