/**
 * node bench/run.mjs pane [lines customers] [reading lines]: the built pane on the stand-in's page in Chromium. A limit that is dragged on a list of many customers: from the
 * input to the painted numbers. Scrolling the list of all of them. Keys pressed, and Cancel, while a million rows are read.
 */
import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { openWorkplace, type Workplace } from "../test/browser/workplace";
import { isoOfDay } from "../src/engine/calendar/isoDay";
import type { TestDoor } from "../standin/page/testDoor";
import { makeRows } from "./engine/data";
import { spread } from "./spread";
import type { Probe } from "./pane/sample";

declare const window: { readonly standin: TestDoor };
declare const probe: Probe;

const [lines = "400000", customers = "50000", reading = "1000000"] = process.argv.slice(2);
const MINUTES = 60_000;
/** Of a limit, each when the one before is painted. */
const STEPS = 24;

function listOf(rows: number): string {
  const made = makeRows({
    lines: rows,
    customers: Number(customers),
    names: "mixed",
    order: "date",
  });
  const cells = made.map(([name, day, amount]) => [
    name,
    day === "" ? "" : isoOfDay(Number(day)),
    amount,
  ]);
  return ["Customer,Date,Amount", ...cells.map((row) => row.join(","))].join("\n");
}

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

/** The page with a list of so many rows, and the pane with the probe in it. */
async function open(workplace: Workplace, rows: number): Promise<Opened> {
  const body = listOf(rows);
  const serve = async (context: BrowserContext): Promise<void> => {
    await context.route("**/sales.csv", (route) => route.fulfill({ body }));
  };
  const page = await workplace.open("workbook=/standin/workbook/sales.csv", undefined, serve);
  page.setDefaultTimeout(10 * MINUTES);
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  await page.evaluate(() => window.standin.select("sales!A2"));
  const handle = await page.locator(".pane iframe").elementHandle();
  const pane = (await handle!.contentFrame())!;
  await pane.locator("main").waitFor();
  // Past the pane's own rules of what it may run: the driver evaluates it.
  await pane.evaluate(
    `((module) => {${readFileSync(process.env["BENCH_SAMPLE"]!, "utf8")}\n})({});`
  );
  return { page, pane };
}

/**
 * Excel refuses all requests from the moment on at which the pane has everything to show: writing takes the stand-in minutes, and what is measured here begins after it.
 */
function refuseToWrite(): void {
  const { prototype } = Excel.RequestContext;
  const sync = prototype.sync as (value?: unknown) => Promise<never>;
  // What is passed through is what Excel.run gives back.
  prototype.sync = function (this: Excel.RequestContext, value?: unknown): Promise<never> {
    const buttons = [...document.querySelectorAll("main button")];
    const isTold = buttons.some(({ textContent }) => textContent === "Losses");
    if (isTold) return Promise.reject(new Error("The bench needs no sheets."));
    return sync.call(this, value);
  };
}

const tell = (what: string, values: readonly number[], goal: string): void =>
  console.log(`| ${what} | ${values.length} | ${spread(values)} | ${goal} |`);

/** Ms that the processors have worked for the page so far: what a crowded machine does not change. */
async function onProcessors(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const { metrics } = await client.send("Performance.getMetrics");
  await client.detach();
  return 1000 * metrics.find(({ name }) => name === "ProcessTime")!.value;
}

async function drag(
  { page, pane }: Opened,
  word: RegExp,
  name: RegExp,
  says: string
): Promise<void> {
  await pane.getByRole("button", { name: word }).click();
  const handle = pane.getByRole("slider", { name });
  await handle.waitFor();
  await pane.evaluate(() => void (probe.shown.length = 0));
  // Each step when the one before is painted: what a hand sees that stops.
  await handle.focus();
  const before = await onProcessors(page);
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(step % 8 < 4 ? "ArrowRight" : "ArrowLeft");
    await pane.waitForFunction((count) => probe.shown.length > count, step, { polling: 20 });
  }
  const each = ((await onProcessors(page)) - before) / STEPS;
  tell(`${says}: the same on the processors, all threads of page, pane and worker`, [each], "100");
  tell(`${says}: input to painted numbers`, await pane.evaluate(() => probe.shown), "100");
  // And as fast as a mouse tells where it is.
  const box = (await handle.boundingBox())!;
  const [min, max, value] = await handle.evaluate((input) => {
    const { min, max, valueAsNumber } = input as unknown as HTMLInputElement;
    return [Number(min), Number(max), valueAsNumber] as const;
  });
  const at = (part: number): number => box.x + 9 + (box.width - 18) * part;
  const here = (value - min) / (max - min);
  await page.mouse.move(at(here), box.y + box.height / 2);
  await page.mouse.down();
  await pane.evaluate(() => {
    probe.frames.length = 0;
    probe.isWatching = true;
  });
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.move(at(here + 0.12 * Math.sin(step / 8)), box.y + box.height / 2);
    await page.waitForTimeout(16);
  }
  const frames = await pane.evaluate(() => {
    probe.isWatching = false;
    return probe.frames;
  });
  await page.mouse.up();
  tell(`${says}: frames of a drag`, frames, "100");
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "As it was" }).click();
}

async function scroll({ page, pane }: Opened): Promise<void> {
  await pane.getByRole("button", { name: /^All customers/ }).click();
  const box = (await page.locator(".pane iframe").boundingBox())!;
  await pane.getByRole("listitem").first().waitFor();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await pane.evaluate(() => {
    probe.frames.length = 0;
    probe.isWatching = true;
  });
  // From a page at a time to thousands of rows.
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.wheel(0, step < 60 ? 400 : 20_000);
    await page.waitForTimeout(16);
  }
  const frames = await pane.evaluate(() => {
    probe.isWatching = false;
    return probe.frames;
  });
  tell(`scrolling ${customers} customers: frames`, frames, "100");
}

/** A key on the button Cancel, again and again while the rows come in. The stand-in's page has the same thread: what it takes to answer delays them too. */
async function read({ page, pane }: Opened): Promise<void> {
  await pane.evaluate(refuseToWrite);
  await page.getByRole("button", { name: "Segment customers" }).click();
  const cancel = pane.getByRole("button", { name: "Cancel" });
  await cancel.waitFor();
  await pane.evaluate(() => {
    probe.heard.length = probe.painted.length = probe.longTasks.length = 0;
  });
  await cancel.focus();
  const start = Date.now();
  let presses = 0;
  while ((await cancel.count()) > 0 && (await pane.getByRole("progressbar").count()) > 0) {
    await page.keyboard.press(presses % 2 === 0 ? "Shift" : "Control");
    presses += 1;
    if (Date.now() - start > MINUTES) break;
  }
  const { heard, painted, longTasks } = await pane.evaluate(() => probe);
  tell(`reading ${reading} rows: tasks of the pane's own of 50 ms and more`, longTasks, "100");
  tell(`reading ${reading} rows: key to its handlers`, heard, "100");
  tell(`reading ${reading} rows: key to the next paint`, painted, "100");
}

async function main(): Promise<void> {
  const workplace = await openWorkplace();
  console.log("| what | times | ms, median (least-greatest) | goal |\n|---|---|---|---|");
  if (Number(reading) > 0) {
    const opened = await open(workplace, Number(reading));
    await read(opened);
    await opened.page.context().close();
  }
  if (Number(lines) > 0) {
    const opened = await open(workplace, Number(lines));
    const { page, pane } = opened;
    await pane.evaluate(refuseToWrite);
    await page.getByRole("button", { name: "Segment customers" }).click();
    await pane
      .getByText(/not written/i)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "How this was read" }).click();
    await drag(opened, /^Change: lost/, /longest/, "lost factor");
    await drag(opened, /^Change: ABC limits/, /^A:/, "limit of A");
    await drag(opened, /^Change: ABC limits/, /^B:/, "limit of B");
    await drag(opened, /^Change: X from/, /^X:/, "limit of X");
    await drag(opened, /^Change: X from/, /^Y:/, "limit of Y");
    await scroll(opened);
  }
  await workplace.close();
}
void main();
