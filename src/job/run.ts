import type { Settings } from "../engine/settings/settings";
import type { Wording } from "../wording/wordingFor";
import type { Answers, JobParts, JobRequest } from "./job";

/** One request on its way. */
export interface Run extends Pick<
  JobParts,
  "runner" | "interactive" | "watch" | "adjacentColumns"
> {
  readonly request: JobRequest;
  readonly wording: Wording;
  /** Excel serial of the moment of the run, the time of day as a fraction. */
  readonly runAt: number;
  /** For the lists at these addresses; the answers about columns are among the settings. */
  readonly settingsFor: (addresses: string) => Settings;
  readonly answersFor: (addresses: string) => Answers;
}
