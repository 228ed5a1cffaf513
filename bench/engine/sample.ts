/**
 * One sample in its own process: node --expose-gc sample.cjs CONTENDER ROWS.json [WARM.json]
 * The rows are parsed fresh (every name a distinct string without a cached hash, as Office.js delivers them), the heap
 * settles, then the contender runs once. With WARM.json the same code has run on those rows before (a second click).
 */
import { readFileSync } from "node:fs";
import type { Cell } from "../../src/engine/sales/sales";
import { mapLookup } from "./contenders/mapLookup";
import { mapTyped } from "./contenders/mapTyped";
import { ours } from "./contenders/ours";
import { plainObjects } from "./contenders/plainObjects";
import { onCpu } from "../onCpu";
import { digest } from "./digest";
import { limits } from "./limits";
import { stages } from "./stages";

const CONTENDERS = { ours, mapTyped, mapLookup, plainObjects, limits, stages };

const [name = "", file = "", warm] = process.argv.slice(2);
const contender = CONTENDERS[name as keyof typeof CONTENDERS];
const load = (path: string): Cell[][] => JSON.parse(readFileSync(path, "utf8")) as Cell[][];
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function main(): Promise<void> {
  if (warm !== undefined) for (let i = 0; i < 20; i += 1) contender(load(warm));
  const rows = load(file);
  globalThis.gc?.();
  await sleep(200);
  const cpuStart = onCpu();
  const start = performance.now();
  const result = contender(rows);
  const ms = performance.now() - start;
  const cpu = onCpu() - cpuStart;
  if (result instanceof Array) console.log(JSON.stringify({ ms, cpu, parts: result }));
  else console.log(JSON.stringify({ ms, cpu, digest: digest(result) }));
}
void main();
