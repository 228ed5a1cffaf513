/** A case's workbook in the stand-in, with real office.js, and the job as the pane starts it. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import type { JobEnd, JobRequest } from "../../src/job/job";
import { wordingFor } from "../../src/wording/wordingFor";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import type { Case } from "./case";
import { modelOf } from "./modelOf";
import type { Standin, StandinOptions } from "../../standin/headless";
import { openExcel } from "../openExcel";

/** Fixed, so that "future" means the same on every day. */
const NOW = new Date(2026, 5, 15, 12, 0, 0);

export interface OpenCase extends Standin {
  run(options?: RunOptions): Promise<JobEnd>;
  close(): void;
}

interface RunOptions extends Partial<
  Pick<JobRequest, "address" | "answers" | "letters" | "signal" | "onEvent">
> {
  readonly language?: string;
  readonly settings?: object;
  /** Somebody is there to be asked. */
  readonly interactive?: boolean;
  readonly watch?: boolean;
}

export async function openCase(
  one: Pick<
    Case,
    | "sheets"
    | "select"
    | "structureProtected"
    | "date1904"
    | "language"
    | "settings"
    | "answers"
    | "address"
  >,
  options: StandinOptions = {}
): Promise<OpenCase> {
  const { address } = one;
  const locale = one.language ?? "en-US";
  const standin = await openExcel({ model: modelOf(one), locale, ...options });
  const restore = standin.installGlobals();
  standin.select(one.select ?? `'${one.sheets[0]!.name}'!B2`);
  return {
    ...standin,
    run: (request = {}) =>
      createJob({
        runner: createInlineRunner(),
        wording: () => wordingFor(request.language ?? locale),
        now: () => NOW,
        interactive: request.interactive ?? one.answers !== undefined,
        watch: request.watch ?? false,
      })({
        settings: readSettings(request.settings ?? one.settings ?? {}),
        answers: request.answers ?? one.answers ?? {},
        signal: request.signal ?? new AbortController().signal,
        onEvent: request.onEvent ?? (() => undefined),
        ...(request.letters === undefined ? {} : { letters: request.letters }),
        ...(address === undefined ? {} : { address }),
        ...(request.address === undefined ? {} : { address: request.address }),
      }),
    close: () => {
      restore();
      standin.dispose();
    },
  };
}
