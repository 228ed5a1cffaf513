import { runExcel } from "../excel/runExcel";
import { isSameList } from "../excel/read/isSameList";
import type { Wording } from "../wording/wordingFor";
import type { Answers, JobEvent, JobParts, JobRequest } from "./job";
import { answeredColumns } from "./questions/columnAnswers";
import type { Run } from "./run";
import type { ListReader } from "./lists/listReader";
import { serialOf } from "./serialOf";
import { keptSettings } from "./settings/keptSettings";

/** Rows of which the reading takes longer than the runner's warming up. */
const LONG = 20_000;

/** @throws SettingsError where the settings that the workbook keeps cannot be used */
export async function startRun(
  { now, ...parts }: JobParts,
  request: JobRequest,
  wording: Wording,
  keepWatch: Run["keepWatch"],
  reader: ListReader
): Promise<Run> {
  const { settings: asked, answers, answersOf } = request;
  const settingsOf = asked === undefined ? await runExcel(keptSettings) : () => asked;
  const answersFor = (addresses: string): Answers =>
    answersOf === undefined || isSameList(answersOf, addresses) ? answers : {};
  const onEvent = (event: JobEvent): void => {
    if (event.kind === "located" && event.rows >= LONG) parts.runner.warmUp();
    request.onEvent(event);
  };
  return {
    ...parts,
    request: { ...request, onEvent },
    wording,
    keepWatch,
    reader,
    runAt: serialOf(now()),
    answersFor,
    // An answer about a column is a setting of the list: the word of that column tells and changes it.
    settingsFor: (addresses) => {
      const { columns, ...settings } = settingsOf(addresses);
      return { ...settings, columns: { ...answeredColumns(answersFor(addresses)), ...columns } };
    },
  };
}
