/**
 * In the page: sales in a worker, as in the pane, and limits that change. Page and worker are one program. The page's part puts its answer into
 * `taken`: ms from the change to the words of the new headline.
 */
import { readSettings } from "../../src/engine/settings/readSettings";
import { wordingFor } from "../../src/wording/wordingFor";
import { createWorkerRunner } from "../../src/worker/createWorkerRunner";
import { serve, type WorkerScope } from "../../src/worker/serve";
import { makeRows } from "../engine/data";
import { encoderFor } from "../engineGoals/encoderFor";

export type TakenInPage = Readonly<Record<string, readonly number[]>>;

const CHANGES: Readonly<Record<string, (step: number) => object>> = {
  "limits of ABC": (step) => ({ abc: { a: 0.6 + step / 100, b: 0.95 } }),
  "limits of XYZ": (step) => ({ xyz: { x: 0.6 + step / 100, y: 0.4 } }),
  "fixed days of silence": (step) => ({ lost: { rule: "days", days: 60 + step } }),
  "period, asked for again": (step) => ({ period: step % 2 === 0 ? "month" : "quarter" }),
};

/** Every change is asked for so often; the first ones are those of a fresh page. */
const STEPS = 20;

async function takeTimes(lines: number, customers: number): Promise<TakenInPage> {
  const values = makeRows({ lines, customers, names: "mixed", order: "date" });
  const encoder = encoderFor(lines);
  encoder.add({ firstRow: 0, values });
  const { sales } = encoder.finish();
  const names = sales.customers;
  const wording = wordingFor("en-US");
  const runner = createWorkerRunner(() => new Worker("sample.js"));
  await runner.load(sales, readSettings({}));
  const taken: Record<string, number[]> = {};
  for (const [change, settingsAt] of Object.entries(CHANGES)) {
    taken[change] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const start = performance.now();
      const analysis = await runner.update(readSettings(settingsAt(step)));
      document.body.textContent = wording.headline(analysis, names);
      taken[change].push(performance.now() - start);
    }
  }
  return taken;
}

if (typeof document === "undefined") serve(globalThis as unknown as WorkerScope);
else Object.assign(globalThis, { takeTimes });
