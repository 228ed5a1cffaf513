/**
 * One sample in its own process: node --expose-gc sample.cjs FILE [WARM]. The pane's way: answers of Excel of 16,384 rows are parsed one
 * by one and encoded in the slices of src/job/encodeBlocks; then the steps of finish, the analysis, 41 moved limits, the back-test.
 * With WARM the same was done before on those rows, 20 times. Prints JSON: ms on the processor, bytes.
 */
import { readFileSync } from "node:fs";
import { backTest } from "../../src/engine/review/backtest/backtest";
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import type { Encoded } from "../../src/engine/sales/encoding/encoder";
import type { Cell, Sales } from "../../src/engine/sales/sales";
import { readSettings } from "../../src/engine/settings/readSettings";
import { DEFAULT_SETTINGS } from "../../src/engine/settings/defaults";
import { mapLookup } from "../engine/contenders/mapLookup";
import { onCpu } from "../onCpu";
import { encoderFor } from "./encoderFor";

const ANSWER = 16_384;
const SLICE = 4_096;
const MONTHS = 24;

interface Answers {
  readonly texts: readonly string[];
  readonly rowCount: number;
}

function answersOf(file: string): Answers {
  const rows = JSON.parse(readFileSync(file, "utf8")) as Cell[][];
  const texts: string[] = [];
  for (let from = 0; from < rows.length; from += ANSWER)
    texts.push(JSON.stringify(rows.slice(from, from + ANSWER)));
  return { texts, rowCount: rows.length };
}

/** Runs the way once. @param look is called wherever much memory may be in use. */
function walk({ texts, rowCount }: Answers, look: () => void) {
  const encoder = encoderFor(rowCount);
  const slices: number[] = [];
  let firstRow = 0;
  for (const text of texts) {
    const rows = JSON.parse(text) as Cell[][];
    for (let from = 0; from < rows.length; from += SLICE) {
      const values = rows.slice(from, from + SLICE);
      const start = onCpu();
      encoder.add({ firstRow: firstRow + from, values });
      slices.push(onCpu() - start);
    }
    firstRow += rows.length;
  }
  look();
  const steps: number[] = [];
  const generator = encoder.finishInSteps();
  let encoded: Encoded | undefined;
  while (encoded === undefined) {
    const start = onCpu();
    const step = generator.next();
    steps.push(onCpu() - start);
    if (step.done === true) encoded = step.value;
    look();
  }
  const { sales, rowCustomer } = encoded;
  const start = onCpu();
  const prepared = prepare(sales, DEFAULT_SETTINGS);
  classify(prepared, DEFAULT_SETTINGS);
  const analyse = onCpu() - start;
  look();
  return { slices, steps, analyse, prepared, retained: bytesOf(sales) + rowCustomer.byteLength };
}

function bytesOf({ customer, day, amount, dimensions }: Sales): number {
  const columns = [customer, day, amount, ...dimensions.map(({ index }) => index)];
  return columns.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}

/** Only looks the names of the same answers up. */
function lookUp({ texts }: Answers): number {
  const indices = new Map<string, number>();
  let ms = 0;
  for (const text of texts) {
    const rows = JSON.parse(text) as Cell[][];
    ms += timed(() => mapLookup(rows, indices));
  }
  return ms;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function timed(work: () => unknown): number {
  const start = onCpu();
  work();
  return onCpu() - start;
}

const [file = "", warm = ""] = process.argv.slice(2);
const nothing = (): void => undefined;
if (warm !== "") {
  const few = answersOf(warm);
  for (let i = 0; i < 20; i += 1) {
    lookUp(few);
    const { prepared } = walk(few, nothing);
    backTest({ ...inputOf(prepared), months: MONTHS });
  }
}

function inputOf({ purchases, window }: ReturnType<typeof prepare>) {
  return { purchases, asOfDay: window.asOfDay, lost: DEFAULT_SETTINGS.lost };
}

const answers = answersOf(file);
globalThis.gc?.();
const lookup = lookUp(answers);
const { slices, steps, analyse, prepared } = walk(answers, nothing);
const limits: number[] = [];
for (let i = 0; i < 41; i += 1) {
  const moved = readSettings({ abc: { a: 0.7 + i / 500 }, xyz: { x: 0.7 + i / 500 } });
  limits.push(timed(() => classify(prepared, moved)));
}
limits.sort((a, b) => a - b);
const backTestMs = timed(() => backTest({ ...inputOf(prepared), months: MONTHS }));

// Again for the memory, with a collection at every look: what is in use, not what is waiting to be freed.
const inUse = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers;
};
const before = inUse();
let peak = 0;
const { retained } = walk(answers, () => (peak = Math.max(peak, inUse() - before)));

console.log(
  JSON.stringify({
    lines: answers.rowCount,
    lookup,
    encode: sum(slices),
    longestSlice: Math.max(...slices),
    finish: sum(steps),
    longestStep: Math.max(...steps),
    analyse,
    limits: limits[20],
    backTest: backTestMs,
    retained,
    peak,
  })
);
