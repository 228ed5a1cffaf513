/**
 * One sample in its own process: node --expose-gc sample.cjs CONTENDER ARGUMENT ROWS.json WARM.json
 * As bench/engine/sample.ts: rows parsed fresh, code warmed on WARM.json, the heap settled, then one run. Prints JSON:
 * wall ms of loading and of the query, CPU ms of all threads, the answer; or why the contender cannot be used here.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ours } from "./contenders/ours";
import { oursCommon } from "./contenders/oursCommon";
import { plainCommon } from "./contenders/plainCommon";
import { plainWhole } from "./contenders/plainWhole";
import { namedAnswer, type Found } from "./namedAnswer";
import type { Peer, Rows } from "./peer";

interface Outside extends Omit<Peer, "answer"> {
  readonly answer: () => Found | Promise<Found>;
}

const INSIDE: Readonly<Record<string, () => Peer>> = {
  ours,
  oursCommon,
  plainCommon,
  plainWhole,
};
const WARM_RUNS = 20;
const WARM_MS = 1_500;

async function open(name: string, argument: string): Promise<Peer> {
  const inside = INSIDE[name];
  if (inside !== undefined) return inside();
  const file = pathToFileURL(path.resolve(`bench/peers/contenders/${name}.mjs`)).href;
  const module = (await import(file)) as { open: (argument: string) => Promise<Outside> };
  const outside = await module.open(argument);
  return { ...outside, answer: async () => namedAnswer(await outside.answer()) };
}

const load = (file: string): Rows => JSON.parse(readFileSync(file, "utf8")) as Rows;
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function main([name = "", argument = "", file = "", warm = ""]: string[]): Promise<void> {
  let peer: Peer;
  try {
    peer = await open(name, argument);
  } catch (error) {
    console.log(JSON.stringify({ absent: String(error).split("\n")[0] }));
    return;
  }
  const warmFrom = performance.now();
  for (let i = 0; i < WARM_RUNS && performance.now() - warmFrom < WARM_MS; i += 1) {
    await peer.clear();
    await peer.load(load(warm));
    await peer.query();
  }
  await peer.clear();
  const rows = load(file);
  globalThis.gc?.();
  await sleep(200);
  const cpuFrom = process.cpuUsage();
  const start = performance.now();
  await peer.load(rows);
  const loaded = performance.now();
  await peer.query();
  const done = performance.now();
  const { user, system } = process.cpuUsage(cpuFrom);
  console.log(
    JSON.stringify({
      load: loaded - start,
      query: done - loaded,
      cpu: (user + system) / 1000,
      answer: await peer.answer(),
    })
  );
}
void main(process.argv.slice(2));
