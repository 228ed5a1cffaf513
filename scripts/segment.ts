/**
 * The ribbon command on any workbook, or on files that are read as one list, without Excel:
 * `npm run segment -- INPUT... OUTPUT.xlsx`, and what `--help` says. Progress goes to stderr.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createJob } from "../src/job/createJob";
import { filesReader } from "../src/job/files/filesReader";
import type { JobEnd } from "../src/job/job";
import { segmentResultJson } from "../src/job/segmentResultJson";
import { mostLose } from "../src/wording/mostLose";
import { wordingFor } from "../src/wording/wordingFor";
import { createInlineRunner } from "../src/worker/createInlineRunner";
import { commandLine } from "./segment/commandLine";
import { diskFile } from "./segment/diskFile";
import { endIfStopped } from "./segment/endIfStopped";
import { NO_TRAFFIC, writeAlone } from "./segment/writeAlone";
import { HELP } from "./segment/help";
import { progress } from "./segment/progress";
import { segmentTables } from "./segment/fromTables";
import { Refusal } from "./segment/refusal";
import { messageOf, stop } from "./segment/stop";
import { stopSignal } from "./segment/stopSignal";
import { segmentThroughEngine } from "./segment/throughEngine";
import { writeWhole } from "./segment/writeWhole";
import type { Standin } from "../standin/headless";

// Whatever goes wrong is one sentence, never a stack.
process.on("uncaughtException", (error) =>
  error instanceof Refusal
    ? stop(error.code, error.message)
    : stop(1, `The run failed: ${messageOf(error)}.`)
);

const stopped = stopSignal();

if (process.argv.some((arg) => arg === "--help" || arg === "-h")) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (process.argv.includes("--table")) {
  await segmentTables(stopped);
  process.exit(0);
}
if (process.argv.includes("--engine")) {
  await segmentThroughEngine(stopped);
  process.exit(0);
}

const options = commandLine();
const wording = wordingFor(options.language);
const [input] = options.inputs;
for (const one of options.inputs) if (!existsSync(one)) stop(1, `There is no file ${one}.`);
const readable = <T>(file: string, reading: (file: string) => T): T => {
  try {
    return reading(file);
  } catch (error) {
    return stop(1, `${file} cannot be read: ${messageOf(error)}`);
  }
};
const files = options.areFiles ? options.inputs.map((file) => readable(file, diskFile)) : undefined;
const standin = files === undefined ? await openWorkbook() : undefined;

const parts = {
  runner: createInlineRunner(),
  wording: () => wording,
  now: () => new Date(),
  interactive: false,
  watch: false,
};
const job = createJob(parts, files && (() => filesReader(files)));
const run = (address?: string): Promise<JobEnd> =>
  job({
    settings: options.settings,
    letters: options.letters,
    cards: options.cards,
    names: options.names,
    ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
    ...(address === undefined ? {} : { address }),
    ...(files === undefined ? {} : { isAlone: true }),
    answers: options.acceptPartial ? { partialUse: "accepted" } : {},
    signal: stopped,
    onEvent: progress((line) => process.stderr.write(`${line}\n`)),
  });
let end = await run(options.range);
if (end.kind === "problem" && end.problem.code === "listWithoutFiles")
  stop(
    1,
    `${end.problem.sentence} --range "${end.problem.suggestion}" reads the list without them.`
  );
// Nobody clicked a cell here: the list that the pane would offer is the one that is meant.
if (end.kind === "problem" && options.range === undefined && end.problem.suggestion !== undefined) {
  process.stderr.write(`taking ${end.problem.suggestion}\n`);
  end = await run(end.problem.suggestion);
}
if (end.kind === "problem" && end.problem.code === "emptySelection" && options.range === undefined)
  stop(
    1,
    `No list of sales was found in ${input}. If there is one, name its cells: --range "Sheet!A1:F900".`
  );
if (end.kind === "problem" && end.problem.code === "partialUse")
  stop(1, `${end.problem.sentence} ${end.problem.next} --accept-partial goes on without them.`);
if (end.kind === "problem") stop(1, `${end.problem.sentence} ${end.problem.next}`);
if (end.kind === "cancelled") process.exit(130);
if (end.kind !== "written") throw new Error(`The run ended as ${end.kind}: nobody is asked here.`);

const { siblings } = end.result.source;
if (siblings.length > 0)
  process.stderr.write(
    `${wording.fill(wording.messages.sheets.check.siblings, { count: siblings.length, addresses: siblings.join(";") })}\n`
  );
const { report } = end;
const workbook =
  report === undefined ? await standin!.save() : await writeAlone(report, end.result);
await endIfStopped(stopped);
const outputs: [string, Uint8Array | string][] = [[options.output, workbook]];
if (options.json !== undefined) {
  const { batches, requestBytes, responseBytes } = standin?.traffic ?? NO_TRAFFIC;
  const json = segmentResultJson(end, { batches, requestBytes, responseBytes }, wording);
  outputs.push([options.json, `${JSON.stringify(json, null, 1)}\n`]);
}
writeWhole(outputs);
const { analysis, customers, issues, rows, source } = end.result;
process.stderr.write(`${wording.rowsUsed(rows, issues, source)}\n`);
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

/** A workbook goes through office.js, as it would in Excel; files never come near it. */
async function openWorkbook(): Promise<Standin> {
  const bytes = readable(input, (file) => readFileSync(file));
  const { openStandin } = await import("../standin/headless");
  const fileName = path.basename(input);
  const opened = await openStandin({ bytes, fileName, locale: options.language }).catch(
    (error: unknown) => stop(1, `${input} cannot be opened as a workbook: ${messageOf(error)}.`)
  );
  opened.installGlobals();
  return opened;
}
