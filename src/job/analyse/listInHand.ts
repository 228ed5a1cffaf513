import type { Settings } from "../../engine/settings/settings";
import type { Watch } from "../../excel/read/watchLists";
import { readingChoices } from "../read/readingChoices";
import type { JobRequest } from "../job";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import type { RivalLetters } from "./weighRivals";

/** The list of the last run, read and analysed; the runner has its columns. Where only limits change, nothing has to be read. */
export interface ListInHand {
  readonly read: SalesRead;
  readonly settings: Settings;
  readonly rivals: readonly RivalLetters[];
  /** What the reading depended on. */
  readonly reading: string;
  /** Absent where all lists are in files. */
  readonly watch: Watch | undefined;
  readonly files: JobRequest["files"];
}

export function takeInHand(
  read: SalesRead,
  rivals: readonly RivalLetters[],
  run: Run,
  watch: Watch | undefined
): ListInHand {
  const settings = run.settingsFor(read.address);
  return {
    read,
    settings,
    rivals,
    reading: readingOf(read.address, run),
    watch,
    files: run.request.files,
  };
}

/** The list in hand, if it is the one that is asked for and nothing of it would be read otherwise. */
export function fittingList(inHand: ListInHand | undefined, run: Run): ListInHand | undefined {
  const { address, files, settings, adjacentTo, names } = run.request;
  if (inHand === undefined || settings === undefined || adjacentTo !== undefined) return undefined;
  // Whose purchase each line is would have to be read anew.
  if (names !== undefined && names.length > 0) return undefined;
  if (address !== inHand.read.address || files !== inHand.files) return undefined;
  if (inHand.watch?.isStale === true) return undefined;
  if (inHand.reading !== readingOf(address, run)) return undefined;
  return inHand.rivals.length === 0 || isWeighedAlike(inHand.settings, run.settingsFor(address))
    ? inHand
    : undefined;
}

/** Columns, rows and days of the settings, answers, and the day from which the future is counted. */
function readingOf(address: string, { settingsFor, answersFor, runAt }: Run): string {
  const { columns, rows, from, asOf } = settingsFor(address);
  const choices = readingChoices(answersFor(address));
  return JSON.stringify([columns, rows, from, asOf, choices, Math.floor(runAt)]);
}

/** Whether a rival column, of which the runner has nothing any more, would give the letters that it gave. */
function isWeighedAlike(one: Settings, other: Settings): boolean {
  return JSON.stringify([one.abc, one.value]) === JSON.stringify([other.abc, other.value]);
}
