/**
 * node bench/run.mjs filesPage [rounds] [lines/customers ...]: three CSV files through *Add files* of the built pane, on the stand-in's page, with the network cut, and through
 * `npm run segment`: the clock, processor time and memory of the page's process, which the worker and the stand-in share, beside those of the command.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type { TestDoor } from "../standin/page/testDoor";
import { openWorkplace, type Workplace } from "../test/browser/workplace";
import { writeSales } from "./files/data";
import type { Step } from "./filesPage/sample";

declare const window: { readonly standin: TestDoor };
declare const filesSteps: () => {
  steps: Partial<Record<Step, number>>;
  waits: readonly { at: number; ms: number }[];
};

const [rounds = "1", ...sizes] = process.argv.slice(2);
const SIZES = sizes.length > 0 ? sizes : ["5000000/300"];
const MINUTES = 60_000;
/** After the result, ms: what is not written by then is given up. */
const WRITING = 10 * MINUTES;
/** Of the times without an answer so many are told. */
const WAITS = 4;
/** Of /proc, a second. */
const TICKS = 100;

/** Of our own Chromium the process with the pages: of all that came from here, the one that has most. */
function renderer(): string {
  const parents = new Map<string, string>();
  const found: { id: string; kb: number }[] = [];
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      parents.set(id, /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))![1]!);
      if (readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer"))
        found.push({ id, kb: memory(id, "VmRSS") });
    } catch {
      // It has ended meanwhile.
    }
  const isOurs = (id: string): boolean =>
    id === String(process.pid) || (parents.has(id) && isOurs(parents.get(id)!));
  return found.filter(({ id }) => isOurs(id)).sort((a, b) => b.kb - a.kb)[0]!.id;
}
const memory = (id: string, what: "VmRSS" | "VmHWM"): number =>
  Number(
    new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${id}/status`, "utf8"))![1]
  );
function processor(id: string): number {
  const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

async function inPane(size: string, workplace: Workplace, files: readonly string[]): Promise<void> {
  const page: Page = await workplace.open();
  page.setDefaultTimeout(15 * MINUTES);
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  await page.evaluate(() => window.standin.click("KeyCustomers.Pane"));
  const handle = await page.locator(".pane iframe").elementHandle();
  const pane: Frame = (await handle!.contentFrame())!;
  await pane.getByText("Works offline").first().waitFor();
  // What loads after the first paint has loaded by then.
  await page.waitForTimeout(5000);
  await page.context().setOffline(true);
  await pane.evaluate(
    `((module) => {${readFileSync(process.env["BENCH_SAMPLE"]!, "utf8")}\n})({});`
  );
  await pane.locator('input[type="file"]').setInputFiles([...files]);
  const id = renderer();
  const before = memory(id, "VmRSS");
  // The peak counts from here.
  writeFileSync(`/proc/${id}/clear_refs`, "5");
  const cpu = processor(id);
  const clicked = Date.now();
  await pane.getByRole("button", { name: "Segment customers" }).click();
  let resultPeak = 0;
  let resultCpu = 0;
  for (;;) {
    const { steps, waits } = await pane.evaluate(() => filesSteps());
    if (steps.result !== undefined && resultPeak === 0)
      [resultPeak, resultCpu] = [memory(id, "VmHWM"), processor(id) - cpu];
    const isEnd =
      steps.written !== undefined || Date.now() - (steps.result ?? Date.now()) > WRITING;
    if (isEnd) {
      const since = (ms: number): string => ((ms - clicked) / 1000).toFixed(1);
      const at = Object.entries(steps).map(([step, ms]) => `${step} ${since(ms)}`);
      const mb = [before, resultPeak, memory(id, "VmHWM")].map((kb) => (kb / 1024).toFixed(0));
      const longest = [...waits].sort((a, b) => b.ms - a.ms).slice(0, WAITS);
      const without = longest.map(({ at: begun, ms }) => `${ms.toFixed(0)} ms at ${since(begun)}`);
      console.log(
        `${size} pane: s from the click: ${at.join(", ")}; processors ${resultCpu.toFixed(1)} to the result, ${(processor(id) - cpu).toFixed(1)} in all; MB before ${mb[0]}, peak ${mb[1]} to the result, ${mb[2]} in all; longest without an answer: ${without.join(", ")}`
      );
      break;
    }
    await page.waitForTimeout(100);
  }
  await page.context().close();
}

const COMMAND = ["scripts/run.mjs", "scripts/segment.ts"];
/** What the command says when it comes to what the pane shows. */
const STEPS: readonly (readonly [Step, string])[] = [
  ["calculating", "analysing"],
  ["result", "preparing to write"],
  ["writing", "writing"],
  ["written", "written"],
];

async function inNode(size: string, folder: string, files: readonly string[]): Promise<void> {
  const out = path.join(folder, "out.xlsx");
  const args = [...COMMAND, ...files, out];
  const begun = Date.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  const at: string[] = [];
  const seconds = (): string => ((Date.now() - begun) / 1000).toFixed(1);
  child.stderr.on("data", (said: Buffer) => {
    for (const [step, line] of STEPS)
      if (String(said).includes(line)) at.push(`${step} ${seconds()}`);
  });
  let [cpu, peak, resultCpu] = [0, 0, 0];
  const watch = setInterval(() => {
    try {
      // The bundler starts it.
      const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8");
      const id = children.trim().split(" ").at(-1)!;
      [cpu, peak] = [processor(id), memory(id, "VmHWM")];
      if (!at.some((step) => step.startsWith("result"))) resultCpu = cpu;
    } catch {
      // Not yet, or no more.
    }
  }, 100);
  await once(child, "close");
  clearInterval(watch);
  console.log(
    `${size} command: s from its start: ${at.join(", ")}, end ${seconds()}; processors ${resultCpu.toFixed(1)} to the result, ${cpu.toFixed(1)} in all; MB peak ${(peak / 1024).toFixed(0)}`
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-files-"));
  // Bundles the command, which is no part of it.
  spawnSync(process.execPath, COMMAND, { stdio: "ignore" });
  try {
    for (const size of SIZES) {
      const [lines = 0, customers = 0] = size.split("/").map(Number);
      const files = [0.4, 0.4, 0.2].map((share, i) => {
        const file = path.join(folder, `sales${i}.csv`);
        writeSales(file, customers, { lines: lines * share }, i);
        return file;
      });
      for (let round = 0; round < Number(rounds); round += 1) {
        const workplace = await openWorkplace();
        await inPane(size, workplace, files);
        await workplace.close();
        await inNode(size, folder, files);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
void main();
