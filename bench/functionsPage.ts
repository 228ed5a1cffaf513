/**
 * node bench/run.mjs functionsPage [rounds] [lines/customers ...]: CUSTOMERSEGMENTS typed into a cell of the stand-in's page, with the built bundle. From the question to the answer
 * it is ours and office.js's, which waits 50 ms itself before it sends results; what is before, from Enter on, and after, until the last cell is there, is the stand-in's. The first
 * formula of a fresh page, and another one of the same list with an option.
 */
import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { isoOfDay } from "../src/engine/calendar/isoDay";
import type { TestDoor } from "../standin/page/testDoor";
import { typeInto } from "../test/browser/typeInto";
import { openWorkplace, type Workplace } from "../test/browser/workplace";
import { makeRows } from "./engine/data";
import type { Exchange } from "./functionsPage/sample";
import { spread } from "./spread";

declare const window: { readonly standin: TestDoor };
declare const exchange: Exchange;

const [rounds = "3", ...sizes] = process.argv.slice(2);
const SIZES = sizes.length > 0 ? sizes : ["70000/60000", "100000/32000"];
const MINUTES = 60_000;

interface Taken {
  /** ms. */
  readonly before: number;
  readonly answer: number;
  readonly after: number;
  /** Of the answer. */
  readonly bytes: number;
  readonly rows: number;
}

function listOf(lines: number, customers: number): string {
  const rows = makeRows({ lines, customers, names: "codes", order: "date" });
  const cells = rows.map(([name, day, amount]) =>
    [name, day === "" ? "" : isoOfDay(Number(day)), amount].join(",")
  );
  return ["Customer,Date,Amount", ...cells].join("\n");
}

async function open(workplace: Workplace, body: string): Promise<{ page: Page; pane: Frame }> {
  const serve = async (context: BrowserContext): Promise<void> => {
    await context.route("**/sales.csv", (route) => route.fulfill({ body }));
  };
  const page = await workplace.open("workbook=/standin/workbook/sales.csv", undefined, serve);
  page.setDefaultTimeout(5 * MINUTES);
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  const handle = await page.locator(".pane iframe").elementHandle();
  const pane = (await handle!.contentFrame())!;
  await pane.locator("main").waitFor();
  // Past the pages' own rules of what they may run: the driver evaluates it.
  const probe = `((module) => {${readFileSync(process.env["BENCH_SAMPLE"]!, "utf8")}\n})({});`;
  await page.evaluate(probe);
  await pane.evaluate(probe);
  // What loads after the first paint has loaded by then.
  await page.waitForTimeout(3000);
  return { page, pane };
}

async function ask(page: Page, pane: Frame, cell: string, formula: string): Promise<Taken> {
  const n = await page.evaluate(() => exchange.answered.length);
  await typeInto(page, `sales!${cell}`, formula);
  const filled = await page.waitForFunction(
    ([at, before]) =>
      exchange.answered.length > before! &&
      !/^#BUSY!$|^$/.test(String(window.standin.values("sales", String(at))[0]?.[0])) &&
      performance.timeOrigin + performance.now(),
    [cell, n] as const,
    { polling: 20 }
  );
  const [answered, bytes] = await page.evaluate(
    () => [exchange.answered.at(-1)!, exchange.bytes.at(-1)!] as const
  );
  const asked = await pane.evaluate(() => exchange.asked.at(-1)!);
  const entered = await page.evaluate(() => exchange.entered.at(-1)!);
  const rows = await page.evaluate((at) => {
    const column = at.replace(/\d+/, "");
    const cells = window.standin.values("sales", `${column}1:${column}200000`);
    return cells.filter(([value]) => value !== "").length;
  }, cell);
  const after = ((await filled.jsonValue()) as number) - answered;
  return { before: asked - entered, answer: answered - asked, after, bytes, rows };
}

async function main(): Promise<void> {
  const workplace = await openWorkplace();
  console.log(
    "| lines | formula | rows | Enter to question, ms: median (least-greatest) | question to answer, ms | answer to cells, ms | MB of answer, escaped |\n|---|---|---|---|---|---|---|"
  );
  for (const size of SIZES) {
    const [lines = 0, customers = 0] = size.split("/").map(Number);
    const body = listOf(lines, customers);
    const list = ["A", "B", "C"].map((column) => `${column}2:${column}${lines + 1}`).join(",");
    const taken: { first: Taken; option: Taken }[] = [];
    for (let round = 0; round < Number(rounds); round += 1) {
      const { page, pane } = await open(workplace, body);
      const first = await ask(page, pane, "E1", `=CUSTOMERSEGMENTS(${list})`);
      await typeInto(page, "sales!S1", "abc.a");
      await typeInto(page, "sales!T1", "0.7");
      const option = await ask(page, pane, "V1", `=CUSTOMERSEGMENTS(${list},S1:T1)`);
      taken.push({ first, option });
      await page.context().close();
    }
    for (const which of ["first", "option"] as const) {
      const of = (key: keyof Taken): number[] => taken.map((one) => one[which][key]);
      console.log(
        `| ${size.split("/")[0]} | ${which} | ${of("rows")[0]! - 1} | ${spread(of("before"))} | ${spread(of("answer"))} | ${spread(of("after"))} | ${(of("bytes")[0]! / 1e6).toFixed(2)} |`
      );
    }
  }
  await workplace.close();
}
void main();
