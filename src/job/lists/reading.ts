import type { Watch } from "../../excel/read/watchLists";
import type { Settings } from "../../engine/settings/settings";
import type { Answers, JobRequest } from "../job";

/** A request whose lists are being read. */
export interface Reading {
  readonly request: JobRequest;
  /** Notice changes of the lists meanwhile. */
  readonly watch: boolean;
  /** Hands over what tells of changes of the lists: it goes on when the run has ended. */
  readonly keepWatch: (watch: Watch) => void;
  /** Excel serial of the moment of the run, the time of day as a fraction. */
  readonly runAt: number;
  /** For the lists at these addresses; the answers about columns are among the settings. */
  readonly settingsFor: (addresses: string) => Settings;
  readonly answersFor: (addresses: string) => Answers;
}
