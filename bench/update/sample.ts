/**
 * Changes of limits on a list that was read, in a process of its own: the stand-in as Excel, the engine in a worker as in the pane. Each change is
 * cancelled at its headline, so that nothing of writing is timed. Arguments: lines customers. Prints JSON: ms from the change to the headline,
 * on the clock and on the processors.
 */
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import type { JobEvent } from "../../src/job/job";
import { wordingFor } from "../../src/wording/wordingFor";
import { createWorkerRunner } from "../../src/worker/createWorkerRunner";
import type { WorkerLike } from "../../src/worker/workerLike";
import type { WorkerRequest } from "../../src/worker/protocol";
import { serve, type WorkerScope } from "../../src/worker/serve";
import { blankSheet, bookOf } from "../../xlsx/model/blank";
import { openStandin } from "../../standin/headless";
import { makeRows } from "../engine/data";

export interface Taken {
  readonly ms: number;
  /** Of all threads. */
  readonly cpu: number;
}

const CHANGES: Readonly<Record<string, object>> = {
  "read, first click": {},
  "limits of ABC": { abc: { a: 0.7, b: 0.9 } },
  "limits of XYZ": { xyz: { x: 0.8, y: 0.4 } },
  "fixed days of silence": { lost: { rule: "days", days: 180 } },
  "period of a quarter": { period: "quarter" },
  "period of a month": { period: "month" },
  "lost by P(alive)": { lost: { rule: "alive" } },
  "all as at first": {},
};

/** Node's worker, with the manners of a page's. */
function startWorker(): WorkerLike {
  const worker = new Worker(__filename);
  const like: WorkerLike = {
    postMessage: (message: unknown, transfer: unknown) =>
      worker.postMessage(message, transfer as ArrayBuffer[]),
    terminate: () => void worker.terminate(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  worker.on("message", (data: unknown) =>
    like.onmessage?.call(like as Worker & globalThis.Worker, { data } as MessageEvent)
  );
  worker.on("error", (error) => {
    throw error;
  });
  return like;
}

function serveHere(): void {
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (answer) => parentPort!.postMessage(answer),
  };
  serve(scope);
  parentPort!.on("message", (data: WorkerRequest) =>
    scope.onmessage?.({ data } as MessageEvent<WorkerRequest>)
  );
}

async function main(): Promise<void> {
  const [lines = 500_000, customers = 50_000] = process.argv.slice(2).map(Number);
  const values = [
    ["Customer", "Date", "Amount"],
    ...makeRows({ lines: lines - 1, customers, names: "mixed", order: "date" }).map((row) =>
      row.map((cell) => (cell === "" ? null : cell))
    ),
  ];
  const standin = await openStandin({ model: bookOf([{ ...blankSheet("Sales"), values }]) });
  standin.installGlobals();
  const wording = wordingFor("en-US");
  const job = createJob({
    runner: createWorkerRunner(startWorker),
    wording: () => wording,
    now: () => new Date(2026, 10, 24),
    interactive: true,
    watch: true,
  });
  const taken: Record<string, Taken> = {};
  for (const [name, settings] of Object.entries(CHANGES)) {
    const controller = new AbortController();
    const start = performance.now();
    const used = process.cpuUsage();
    const onEvent = (event: JobEvent): void => {
      if (event.kind !== "analysed") return;
      wording.headline(event.result.analysis, event.result.customers);
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(used);
      taken[name] = { ms, cpu: (user + system) / 1000 };
      controller.abort();
    };
    const end = await job({
      settings: readSettings(settings),
      address: `Sales!A1:C${lines}`,
      answers: {},
      signal: controller.signal,
      onEvent,
    });
    if (end.kind !== "cancelled") throw new Error(`The run ended as ${JSON.stringify(end)}.`);
  }
  console.log(JSON.stringify(taken));
  process.exit(0);
}

if (isMainThread) void main();
else serveHere();
