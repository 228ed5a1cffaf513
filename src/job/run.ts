import type { Settings } from "../engine/settings/settings";
import type { Wording } from "../wording/wordingFor";
import type { Watch } from "../excel/read/watchLists";
import type { Answers, JobParts, JobRequest } from "./job";
import type { Origin } from "./lists/origin";

/** One request on its way. */
export interface Run extends Pick<JobParts, "runner" | "interactive" | "watch"> {
  readonly request: JobRequest;
  readonly wording: Wording;
  /** Does what needs to see the lists. */
  readonly reading: <T>(work: (origin: Origin) => Promise<T>) => Promise<T>;
  /** Hands over what tells of changes of the lists: it goes on when the run has ended. */
  readonly keepWatch: (watch: Watch) => void;
  /** Excel serial of the moment of the run, the time of day as a fraction. */
  readonly runAt: number;
  /** For the lists at these addresses; the answers about columns are among the settings. */
  readonly settingsFor: (addresses: string) => Settings;
  readonly answersFor: (addresses: string) => Answers;
}
