import { readSettings } from "../../src/engine/settings/readSettings";
import type { FileSource } from "../../src/files/fileSource";
import { filesReader } from "../../src/job/files/filesReader";
import type { NotSales, SalesRead } from "../../src/job/lists/salesRead";
import { startRun } from "../../src/job/startRun";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { wordingFor } from "../../src/wording/wordingFor";

/** Files as sales, without an Excel: as far as the list is in memory. */
export async function readFiles(
  files: readonly FileSource[],
  address?: string
): Promise<SalesRead | NotSales> {
  const reader = filesReader(files);
  const run = await startRun(
    {
      runner: createInlineRunner(),
      wording: () => wordingFor("en-US"),
      now: () => new Date(2026, 5, 30),
      interactive: false,
      watch: false,
    },
    {
      settings: readSettings({}),
      answers: {},
      ...(address === undefined ? {} : { address }),
      signal: new AbortController().signal,
      onEvent: () => undefined,
    },
    wordingFor("en-US"),
    () => undefined,
    reader
  );
  const read = await reader.sales(run);
  if (read.kind === "aggregates") throw new Error("Files are never the result of another engine.");
  return read;
}
