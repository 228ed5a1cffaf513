/**
 * The ribbon command on any workbook, without Excel:
 * `npm run segment -- INPUT.xlsx|INPUT.xlsm|INPUT.csv OUTPUT.xlsx|OUTPUT.xlsm [--range R[;R...]] [--settings F.json] [--language L] [--letters] [--accounts ["NAME"]] [--cards] [--accept-partial] [--json F.json]`
 * Progress goes to stderr. Exit code 0: done; 1: the input cannot be used (a sentence, no output); 2: wrong usage.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createJob } from "../src/job/createJob";
import type { JobEnd, JobEvent } from "../src/job/job";
import { segmentResultJson } from "../src/job/segmentResultJson";
import { mostLose } from "../src/wording/mostLose";
import { wordingFor } from "../src/wording/wordingFor";
import { createInlineRunner } from "../src/worker/createInlineRunner";
import { commandLine } from "./segment/commandLine";
import { messageOf, stop } from "./segment/stop";
import { openStandin } from "../standin/headless";

function readInput(file: string): { readonly bytes: Uint8Array } | { readonly csv: Uint8Array } {
  if (!existsSync(file)) return stop(1, `There is no file ${file}.`);
  try {
    const bytes = readFileSync(file);
    return /\.csv$/i.test(file) ? { csv: bytes } : { bytes };
  } catch (error) {
    return stop(1, `${file} cannot be read: ${messageOf(error)}`);
  }
}

function say(event: JobEvent): void {
  if (event.kind === "located") process.stderr.write(`${event.address}: ${event.rows} rows\n`);
  if (event.kind === "read") process.stderr.write(`read ${event.rows} rows\n`);
  if (event.kind === "analysing") process.stderr.write("analysing\n");
  if (event.kind === "analysed") process.stderr.write("writing\n");
}

// Whatever goes wrong is one sentence, never a stack.
process.on("uncaughtException", (error) => stop(1, `The run failed: ${messageOf(error)}.`));

const options = commandLine();
const wording = wordingFor(options.language);
const input = readInput(options.input);
const standin = await openStandin({
  ...input,
  fileName: path.basename(options.input),
  locale: options.language,
}).catch((error: unknown) =>
  stop(1, `${options.input} cannot be opened as a workbook: ${messageOf(error)}.`)
);
standin.installGlobals();

const job = createJob({
  runner: createInlineRunner(),
  wording: () => wording,
  now: () => new Date(),
  interactive: false,
  watch: false,
});
const run = (address?: string): Promise<JobEnd> =>
  job({
    settings: options.settings,
    letters: options.letters,
    cards: options.cards,
    names: options.names,
    ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
    ...(address === undefined ? {} : { address }),
    answers: options.acceptPartial ? { partialUse: "accepted" } : {},
    signal: new AbortController().signal,
    onEvent: say,
  });
let end = await run(options.range);
// Nobody clicked a cell here: the list that the pane would offer is the one that is meant.
if (end.kind === "problem" && options.range === undefined && end.problem.suggestion !== undefined) {
  process.stderr.write(`taking ${end.problem.suggestion}\n`);
  end = await run(end.problem.suggestion);
}
if (end.kind === "problem" && end.problem.code === "emptySelection" && options.range === undefined)
  stop(
    1,
    `No list of sales was found in ${options.input}. If there is one, name its cells: --range "Sheet!A1:F900".`
  );
if (end.kind === "problem" && end.problem.code === "partialUse")
  stop(1, `${end.problem.sentence} ${end.problem.next} --accept-partial goes on without them.`);
if (end.kind === "problem") stop(1, `${end.problem.sentence} ${end.problem.next}`);
if (end.kind !== "written")
  throw new Error(`The run ended as ${end.kind}: nobody cancels or asks here.`);

const write = (file: string, content: Uint8Array | string): void => {
  try {
    writeFileSync(file, content);
  } catch (error) {
    stop(2, `${file} cannot be written: ${messageOf(error)}`);
  }
};
const { siblings } = end.result.source;
if (siblings.length > 0)
  process.stderr.write(
    `${wording.fill(wording.messages.sheets.check.siblings, { count: siblings.length, addresses: siblings.join(";") })}\n`
  );
write(options.output, await standin.save());
if (options.json !== undefined) {
  const { batches, requestBytes, responseBytes } = standin.traffic;
  const json = segmentResultJson(end, { batches, requestBytes, responseBytes }, wording);
  write(options.json, `${JSON.stringify(json, null, 1)}\n`);
}
const { analysis, customers, source } = end.result;
process.stderr.write(`${wording.headline(analysis, customers, source)}\n`);
if (mostLose(analysis) !== undefined)
  process.stderr.write(
    'To rank by revenue instead: --settings F.json with {"value": "revenue"}.\n'
  );
if (end.classColumns !== "notAsked" && end.classColumns !== "written")
  process.stderr.write(`${wording.messages.sentences.beside[end.classColumns]}\n`);
for (const remark of end.remarks) process.stderr.write(`${remark}\n`);
process.stderr.write(`written: ${options.output} (${end.sheets.join(", ")})\n`);
process.exit(0);
