/**
 * "Works offline" and "nothing leaves this computer", held to by the browser: the built page under its Content-Security-Policy, a whole session with the
 * network cut after the page has loaded, no request and no violation. That the policy bites is tried on what it forbids.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { diskFile } from "../../scripts/segment/diskFile";
import { isoOfDay } from "../../src/engine/calendar/isoDay";
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import { filesReader } from "../../src/job/files/filesReader";
import { wordingFor } from "../../src/wording/wordingFor";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { openWorkplace, type Workplace } from "./workplace";
import type { TestDoor } from "../../standin/page/testDoor";

declare const window: Window & { readonly standin: TestDoor; violations: string[] };

let workplace: Workplace;
let page: Page;
let pane: FrameLocator;
const requests: string[] = [];

const frameOf = (of: Page): Frame =>
  of.frames().find((frame) => frame.url().includes("taskpane.html"))!;
/** All that is built to be run. */
const SCRIPTS = readdirSync(path.resolve(__dirname, "../../dist")).filter((name) =>
  name.endsWith(".js")
);
/** Views, languages and the worker are there. */
const loaded = (): Promise<unknown> =>
  page.waitForFunction((scripts) => {
    const frame = document.querySelector<HTMLIFrameElement>(".pane iframe");
    const names = frame?.contentWindow?.performance.getEntriesByType("resource") ?? [];
    return scripts.every((script) => names.some(({ name }) => name.includes(`/${script}`)));
  }, SCRIPTS);
/**
 * The form behind a word. While the fold above it opens, the word moves, and a pointer that went down on it may come up beside it (seen once): then it is
 * clicked again, as a person does. What the form itself does is the subject of other tests.
 */
const openForm = async (word: string): Promise<void> => {
  for (let tries = 0; tries < 3; tries += 1) {
    await pane.getByRole("button", { name: word }).click();
    try {
      await pane.getByRole("dialog").waitFor({ timeout: 5_000 });
      return;
    } catch (error) {
      if (tries === 2) throw error;
    }
  }
};
const violations = (): Promise<readonly string[]> =>
  frameOf(page).evaluate(() => window.violations);

beforeAll(async () => {
  workplace = await openWorkplace();
  page = await workplace.open("", undefined, async (context) => {
    await context.addInitScript(() => {
      window.violations = [];
      window.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        window.violations.push(`${violatedDirective} ${blockedURI}`)
      );
    });
  });
  pane = page.frameLocator(".pane iframe");
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  await page.evaluate(() => window.standin.click("KeyCustomers.Pane"));
  await pane.getByText("Works offline").first().waitFor();
  await loaded();
});
afterAll(() => workplace.close());

test("the policy is no wider than promised", async () => {
  const policy = await pane
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  const directives = new Map(
    policy!.split("; ").map((directive) => {
      const [name, ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    })
  );
  expect(Object.fromEntries(directives)).toEqual({
    "default-src": "'none'",
    "script-src": "'self' https://appsforoffice.microsoft.com",
    "worker-src": "'self'",
    "connect-src": "'self'",
    // Fluent UI and office.js write style elements.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
});

test("a whole session with the network cut: no request, no violation", async () => {
  page.on("request", (request) => requests.push(request.url()));
  await page.context().setOffline(true);

  // A problem, then a result.
  await page.evaluate(() => window.standin.select("Sales!Z3000"));
  await page.getByRole("button", { name: "Segment customers" }).click();
  await pane.getByRole("button", { name: "Use Sales!A1:H2156" }).waitFor();
  await page.evaluate(() => window.standin.select("Sales!C5"));
  await page.getByRole("button", { name: "Segment customers" }).click();
  const done = pane.getByText(/Written to Overview/).first();
  await done.waitFor({ timeout: 120_000 });
  await pane.getByRole("button", { name: /notes$/ }).click();

  // Other limits: the worker that has the list answers.
  await pane.getByRole("button", { name: "How this was read" }).click();
  await openForm("Change: ABC limits 80/95");
  await pane.getByRole("dialog").getByRole("spinbutton").first().fill("70");
  await pane.getByRole("button", { name: "Apply and run again" }).click();
  await pane.getByRole("button", { name: "Change: ABC limits 70/95" }).waitFor();
  await done.waitFor({ timeout: 120_000 });

  await pane.getByRole("button", { name: "Remove the results" }).click();
  await pane.getByRole("button", { name: "Delete" }).click();
  await pane.getByText("The results were removed from the workbook.").first().waitFor();

  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(workplace.outside).toEqual([]);
  await page.context().setOffline(false);
});

// Authority of the numbers: by hand. The reading itself is held to that of the command line by test/job/fileWorker.
test("files from the disk with the network cut: two CSV files as one list", async () => {
  await page.context().setOffline(true);
  const list = (rows: readonly string[]): Buffer =>
    Buffer.from(["Customer,Date,Amount", ...rows].join("\n"));
  const file = (name: string, rows: readonly string[]) => ({
    name,
    mimeType: "text/csv",
    buffer: list(rows),
  });
  const sales = (name: string, month: string): string[] =>
    ["05", "12", "19"].map((day) => `${name},2025-${month}-${day},100`);
  await pane
    .locator('input[type="file"]')
    .setInputFiles([
      file("may.csv", [...sales("Alfa", "05"), "Beta,2025-05-20,none"]),
      file("june.csv", [...sales("Alfa", "06"), ...sales("Beta", "06")]),
    ]);
  await pane.getByRole("button", { name: "Remove june.csv" }).waitFor();
  await pane.getByRole("button", { name: "Segment customers" }).click();
  await pane
    .getByText(/Written to/)
    .first()
    .waitFor({ timeout: 120_000 });
  await pane
    .getByText(/^2 customers/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: /notes?$/ }).click();
  const line = pane.getByText("line 5 of may.csv");
  await line.first().waitFor();
  expect(await pane.getByRole("button", { name: "line 5 of may.csv" }).count()).toBe(0);
  await pane.getByRole("button", { name: "Change the files" }).click();
  await pane.getByRole("button", { name: "Remove may.csv" }).waitFor();
  expect(await violations()).toEqual([]);
  await page.context().setOffline(false);
});

/** Northwind in three files of one list. */
async function northwindIn(folder: string): Promise<readonly string[]> {
  const [header = "", ...rows] = readFileSync("test/data/northwind/order_lines.csv", "utf8")
    .trim()
    .split(/\r?\n/);
  const part = (i: number): string => [header, ...rows.filter((_, j) => j % 3 === i)].join("\n");
  const files = ["plain.csv", "packed.csv.gz", "columns.parquet"].map((name) =>
    path.join(folder, name)
  );
  writeFileSync(files[0]!, part(0));
  writeFileSync(files[1]!, gzipSync(part(1)));
  const third = path.join(folder, "third.csv");
  writeFileSync(third, part(2));
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(`COPY (SELECT * FROM read_csv('${third}')) TO '${files[2]!}' (FORMAT parquet)`);
  db.closeSync();
  return files;
}

// Authority: the command line's job on the same files, which test/files holds to other readers.
test("CSV, packed CSV and Parquet as one list: the sentence of the run without a pane", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-offline-"));
  try {
    const files = await northwindIn(folder);
    const wording = wordingFor("en-US");
    const job = createJob(
      {
        runner: createInlineRunner(),
        wording: () => wording,
        now: () => new Date(),
        interactive: false,
        watch: false,
      },
      () => filesReader(files.map(diskFile))
    );
    const end = await job({
      isAlone: true,
      settings: readSettings({}),
      answers: {},
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    const { analysis, customers, source } = end.result;
    expect(customers).toHaveLength(89);

    await page.context().setOffline(true);
    await pane.locator('input[type="file"]').setInputFiles([...files]);
    for (const old of ["may.csv", "june.csv"])
      await pane.getByRole("button", { name: `Remove ${old}` }).click();
    await pane.getByRole("button", { name: "Segment customers" }).click();
    // The sheets are those of two other customers.
    await pane.getByRole("button", { name: "No, update the sheet" }).click();
    await pane
      .getByText(/Written to/)
      .first()
      .waitFor({ timeout: 120_000 });
    expect(await pane.locator("h1").allTextContents()).toContain(
      wording.headline(analysis, customers, source)
    );
    expect(await violations()).toEqual([]);
    await page.context().setOffline(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the policy bites: no eval, no inline script, no worker but our own, no other host, no frame", async () => {
  const tried = await frameOf(page).evaluate(async (origin) => {
    const refused = async (work: () => unknown): Promise<boolean> => {
      try {
        await work();
        return false;
      } catch {
        return true;
      }
    };
    // What the developer tools evaluate themselves is above the policy.
    await new Promise((resolve) => setTimeout(resolve));
    const evaluated = await refused(() => new Function("return 1")());
    const worker = new Worker(URL.createObjectURL(new Blob(["self.postMessage(1)"])));
    const working = await new Promise((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    });
    const elsewhere = await refused(() => fetch(origin.replace("localhost", "127.0.0.1")));
    const script = document.createElement("script");
    script.textContent = "window.inline = true";
    document.head.append(script);
    const image = document.createElement("img");
    image.src = "https://example.com/pixel.png";
    document.body.append(image);
    const frame = document.createElement("iframe");
    frame.src = origin;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const inline = "inline" in window;
    for (const element of [script, image, frame]) element.remove();
    return { evaluated, working, elsewhere, inline };
  }, workplace.origin);
  expect(tried).toEqual({ evaluated: true, working: false, elsewhere: true, inline: false });
  const directives = (await violations()).map((violation) => violation.split(" ")[0]);
  expect([...new Set(directives)].sort()).toEqual(
    expect.arrayContaining([
      "connect-src",
      "frame-src",
      "img-src",
      "script-src",
      "script-src-elem",
      "worker-src",
    ])
  );
});

test("where no worker can start, the result is the same", async () => {
  const other = await workplace.open("", undefined, async (context) => {
    await context.route(/worker/, (route) => route.abort());
  });
  await other.getByRole("button", { name: "Segment customers" }).waitFor();
  await other.evaluate(() => window.standin.select("Sales!C5"));
  await other.getByRole("button", { name: "Segment customers" }).click();
  const frame = other.frameLocator(".pane iframe");
  await frame
    .getByText(/Written to Overview/)
    .first()
    .waitFor({ timeout: 120_000 });
  await frame
    .getByText(/^89 customers/)
    .first()
    .waitFor();
});

// Authority: the whole list on the sheet, right before.
test("half of the list on the sheet and half in a file: the sheets of the whole list", async () => {
  const other = await workplace.open();
  const frame = other.frameLocator(".pane iframe");
  await other.getByRole("button", { name: "Segment customers" }).waitFor();
  /** A run on that list, to its end. */
  const written = async (source: string): Promise<void> => {
    await other.waitForFunction(
      (address) =>
        window.standin.sheetNames().includes("Segments") &&
        window.standin
          .values("Segments", "A1:A4")
          .some(([cell]) => String(cell).endsWith(` · ${address}`)),
      source,
      { timeout: 120_000, polling: 100 }
    );
    // Not there while it is written.
    const files = frame.getByRole("button", { name: /^(Add|Change the) files$/ });
    await files.first().waitFor({ timeout: 120_000 });
  };
  /** Without what says where the list stands. */
  const sheets = async (): Promise<unknown> => {
    const cells = await other.evaluate(() => [
      window.standin.values("Segments", "A1:N120"),
      window.standin.values("Matrix", "A1:N60"),
      window.standin.values("Losses", "A1:N200"),
    ]);
    return JSON.parse(JSON.stringify(cells).replaceAll(/Sales!A1:H\d+(;half\.csv)?/g, "LIST"));
  };
  await other.evaluate(() => window.standin.select("Sales!C5"));
  await other.getByRole("button", { name: "Segment customers" }).click();
  await written("Sales!A1:H2156");
  const whole = await sheets();

  const rows = await other.evaluate(() => window.standin.values("Sales", "A1:H2156"));
  const [header = []] = rows;
  const day = header.indexOf("Date");
  const text = [header, ...rows.slice(1100)]
    .map((row) =>
      row
        .map((cell, c) => (c === day && typeof cell === "number" ? isoOfDay(cell) : `"${cell}"`))
        .join(",")
    )
    .join("\n");
  await other.evaluate(() => window.standin.select("Sales!A1101:H2156"));
  await other.locator('[data-u-comp="editor"]').first().focus();
  await other.keyboard.press("Delete");
  await other.waitForFunction(() => window.standin.values("Sales", "A1101:A1101")[0]![0] === "");
  await other.evaluate(() => window.standin.select("Sales!C5"));
  await frame
    .locator('input[type="file"]')
    .setInputFiles([{ name: "half.csv", mimeType: "text/csv", buffer: Buffer.from(text) }]);
  await frame.getByRole("checkbox", { name: "Together with the list at Sales!A1:H1100" }).check();
  await frame.getByRole("button", { name: "Segment customers" }).click();
  await written("Sales!A1:H1100;half.csv");
  expect(await sheets()).toEqual(whole);
});
