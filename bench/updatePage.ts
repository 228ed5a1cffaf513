/**
 * node bench/run.mjs updatePage [lines customers]: as `update`, in Chromium: from a changed limit to the words of the new headline, with the engine in
 * the page's own worker. The list is in the worker already; Excel is asked nothing before the headline.
 */
import { readFileSync } from "node:fs";
import { launchChromium } from "../test/browser/launchChromium";
import { spread } from "./spread";
import type { TakenInPage } from "./updatePage/sample";

const [lines = "500000", customers = "50000"] = process.argv.slice(2);
// A bundle for Node, in a function of its own: a page has no module.
const program = `((module) => {${readFileSync(process.env["BENCH_SAMPLE"]!, "utf8")}\n})({});`;

async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.route("https://bench.local/*", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: program })
      : route.fulfill({ contentType: "text/html", body: "<body><script src=sample.js></script>" })
  );
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto("https://bench.local/");
  const taken = (await page.evaluate(`takeTimes(${lines}, ${customers})`)) as TakenInPage;
  await browser.close();
  console.log("| lines/customers | change | first, ms | the others: median (least-greatest) |");
  console.log("|---|---|---|---|");
  for (const [change, [first = 0, ...others]] of Object.entries(taken))
    console.log(`| ${lines}/${customers} | ${change} | ${first.toFixed(0)} | ${spread(others)} |`);
}
void main();
