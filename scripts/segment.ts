/**
 * The ribbon command on any workbook, without Excel:
 * `npm run segment -- INPUT.xlsx|INPUT.csv OUTPUT.xlsx [--range R] [--settings F.json] [--language L] [--json F.json]`
 * Progress goes to stderr. Exit code 0: done; 1: the input cannot be used (a sentence, no output); 2: wrong usage.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readSettings, SettingsError, type Settings } from "../src/engine/settings";
import { createJob } from "../src/job/createJob";
import type { JobEnd, JobEvent } from "../src/job/job";
import { segmentResultJson } from "../src/job/segmentResultJson";
import { wordingFor } from "../src/wording/wordingFor";
import { createInlineRunner } from "../src/worker/createInlineRunner";
import { openStandin } from "../standin/headless";

const USAGE =
  'usage: npm run segment -- INPUT.xlsx|INPUT.csv OUTPUT.xlsx [--range "Sheet!A1:F900"] [--settings FILE.json] [--language th-TH] [--json FILE.json]';

const stop = (code: 1 | 2, sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
};
const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

interface Options {
  readonly input: string;
  readonly output: string;
  readonly range?: string;
  readonly language: string;
  readonly json?: string;
  readonly settings: Settings;
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        range: { type: "string" },
        settings: { type: "string" },
        language: { type: "string", default: "en-US" },
        json: { type: "string" },
      },
    });
    const [input, output, ...more] = positionals;
    if (input === undefined || output === undefined || more.length > 0)
      throw new Error("INPUT and OUTPUT are needed.");
    if (!/\.(xlsx|csv)$/i.test(input)) throw new Error(`${input} is neither .xlsx nor .csv.`);
    if (!/\.xlsx$/i.test(output)) throw new Error(`${output} does not end in .xlsx.`);
    const given: unknown =
      values.settings === undefined ? {} : JSON.parse(readFileSync(values.settings, "utf8"));
    return {
      input,
      output,
      language: values.language,
      settings: readSettings(given),
      ...(values.range === undefined ? {} : { range: values.range }),
      ...(values.json === undefined ? {} : { json: values.json }),
    };
  } catch (error) {
    if (error instanceof SettingsError) {
      const wording = wordingFor("en-US");
      const { sentence, next } = wording.problem(wording.settingsProblem(error));
      return stop(2, `${sentence} ${next}`);
    }
    return stop(2, `${messageOf(error)}\n${USAGE}`);
  }
}

function readInput(file: string): { readonly bytes: Uint8Array } | { readonly csv: Uint8Array } {
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

const options = readOptions();
const wording = wordingFor(options.language);
const input = readInput(options.input);
const standin = await openStandin({
  ...input,
  fileName: path.basename(options.input),
  locale: options.language,
}).catch((error: unknown) => stop(1, `${options.input} cannot be opened: ${messageOf(error)}`));
standin.installGlobals();

const job = createJob({
  runner: createInlineRunner(),
  wording: () => wording,
  now: () => new Date(),
  interactive: false,
  watch: false,
  besideColumns: "oneRowACustomer",
});
const run = (address?: string): Promise<JobEnd> =>
  job({
    settings: options.settings,
    ...(address === undefined ? {} : { address }),
    answers: {},
    signal: new AbortController().signal,
    onEvent: say,
  });
let end = await run(options.range);
// Nobody clicked a cell here: the list that the pane would offer is the one that is meant.
if (end.kind === "problem" && options.range === undefined && end.problem.suggestion !== undefined) {
  process.stderr.write(`taking ${end.problem.suggestion}\n`);
  end = await run(end.problem.suggestion);
}
if (end.kind === "problem") stop(1, `${end.problem.sentence} ${end.problem.next}`);
if (end.kind !== "written")
  throw new Error(`The run ended as ${end.kind}: nobody cancels or asks here.`);

writeFileSync(options.output, await standin.save());
if (options.json !== undefined) {
  const { batches, requestBytes, responseBytes } = standin.traffic;
  const json = segmentResultJson(
    end.result,
    end.sheets,
    { batches, requestBytes, responseBytes },
    wording
  );
  writeFileSync(options.json, `${JSON.stringify(json, null, 1)}\n`);
}
process.stderr.write(
  `${wording.headline(end.result.analysis)}\nwritten: ${options.output} (${end.sheets.join(", ")})\n`
);
process.exit(0);
