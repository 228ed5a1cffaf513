import type { Settings } from "../../engine/settings/settings";
import type { Source } from "../../excel/read/source";
import type { JobRequest } from "../job";

/** What finding the lists needs of a run. */
export interface Asked {
  readonly request: JobRequest;
  readonly runAt: number;
  readonly settingsFor: (addresses: string) => Settings;
}

export interface FoundLists {
  readonly sources: readonly Source[];
  /** Of all, with ";" between them. */
  readonly address: string;
  /** The one at the selection, where others were found with it. */
  readonly selected: Source | undefined;
}
