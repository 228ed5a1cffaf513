import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { JobEnd } from "../../../src/job/job";
import type { PaneDoor } from "./page";

declare const window: { readonly paneDoor: PaneDoor };

const ADDRESS = "https://pane.example/";
const HTML = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Key Customers</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">
<style>html, body, #container { height: 100%; margin: 0 }</style></head>
<body><div id="container"></div><script src="pane.js"></script></body></html>`;

/** A page with the pane alone, without Excel. */
export async function openPanePage(browser: Browser, width = 320): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "page.tsx")],
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith("pane.js")
      ? route.fulfill({ body: outputFiles[0]!.text, contentType: "text/javascript" })
      : route.fulfill({ body: HTML, contentType: "text/html" })
  );
  await page.goto(ADDRESS);
  return page;
}

/** Shows a pane of its own on a screen. */
export async function show(page: Page, screen: string, language = "en-US"): Promise<void> {
  await page.evaluate(([name, locale]) => window.paneDoor.show(name, locale), [
    screen,
    language,
  ] as const);
  await page.getByRole("main").waitFor();
  // What a run of more than a moment shows.
  if (screen === "reading again") await page.getByRole("progressbar").waitFor();
}

export type End = "written" | "question" | "problem" | "cancelled";

/** Ends the run that is going on, or about to begin. */
export async function endRun(page: Page, how: End): Promise<void> {
  await page.waitForFunction(() => window.paneDoor.job.isRunning);
  await page.evaluate((kind) => {
    const { job, screensIn } = window.paneDoor;
    const screen = screensIn("en-US")[kind];
    if (screen === undefined) throw new Error(`There is no screen "${kind}".`);
    if (screen.kind !== "result") return job.end(screen as JobEnd);
    const { result, told } = screen;
    job.end({
      kind: "written",
      result,
      ...(told && { told }),
      sheets: ["Segments"],
      runs: [],
      classColumns: "notAsked",
      remarks: [],
      isOneUndo: true,
      removed: [],
    });
  }, how);
}
