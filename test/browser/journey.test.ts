import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { typeInto } from "./typeInto";
import { openWorkplace, type Workplace } from "./workplace";
import type { TestDoor } from "../../standin/page/testDoor";

/**
 * A first run as a manager sees it: the built add-in beside the example workbook in Chromium, from the click on the ribbon to
 * the saved file. Authority: sums made here from the published order lines; who is what class is checked in test/agreement.
 */
declare const window: { readonly standin: TestDoor };

const artifacts = path.resolve(__dirname, "../../artifacts");
const results = ["Segments", "Matrix", "Runs"];

/** Customer to the sum of the amounts, straight from the file. */
const sums = ((): ReadonlyMap<string, number> => {
  const file = path.resolve(__dirname, "../data/northwind/customers.csv");
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
  expect(head.startsWith("customer,")).toBe(true);
  return new Map(lines.map((line) => [line.split(",")[0] ?? "", Number(line.split(",")[4])]));
})();

let workplace: Workplace;
let page: Page;
let pane: FrameLocator;
beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  workplace = await openWorkplace();
  page = await workplace.open();
  pane = page.frameLocator(".pane iframe");
});
afterAll(() => workplace.close());

const values = (sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(([name, area]) => window.standin.values(name, area), [sheet, address] as const);
const sheetNames = (): Promise<string[]> => page.evaluate(() => window.standin.sheetNames());
/** How many of the colours ("F4B393") the grid draws, each as a patch. */
const drawn = (colours: readonly string[]): number => {
  const canvas = document.querySelector<HTMLCanvasElement>(
    'canvas[id^="univer-sheet-main-canvas"]'
  );
  const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
  const found = new Map<number, number>();
  for (let at = 0; pixels !== undefined && at < pixels.length; at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return colours.filter((colour) => (found.get(parseInt(colour, 16)) ?? 0) > 200).length;
};
/** Shows a sheet, waits until its highlights are drawn, and keeps a picture. */
const photo = async (name: string, sheet: string, colours: readonly string[]): Promise<void> => {
  await page.evaluate((address) => window.standin.select(address), `${sheet}!A1`);
  await page.mouse.move(600, 500);
  await page.waitForFunction(`(${drawn})(${JSON.stringify(colours)}) >= 2`);
  await page.screenshot({ path: path.join(artifacts, name) });
};
const customersOfSegments = async (): Promise<unknown[]> =>
  (await values("Segments", "A5:A200")).map(([name]) => name).filter((name) => name !== "");

const file = path.join(artifacts, "journey.xlsx");
let source: string;
let highlights: { readonly Segments: readonly string[]; readonly Matrix: readonly string[] };

test("a click on Segment customers writes Segments, Matrix and Runs and shows the result in the pane", async () => {
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  source = JSON.stringify(await values("Sales", "A1:H2156"));
  await page.evaluate(() => window.standin.select("Sales!C5"));
  await page.getByRole("button", { name: "Segment customers" }).click();
  await page.waitForFunction(
    (names) => names.every((name) => window.standin.sheetNames().includes(name)),
    results,
    { timeout: 120_000 }
  );
  await pane
    .getByText(/Written to Overview/)
    .first()
    .waitFor();
  await pane
    .getByText(/^89 customers/)
    .first()
    .waitFor();
});

test("Segments has every customer of the list once", async () => {
  const found = await customersOfSegments();
  expect(found).toHaveLength(sums.size);
  expect(new Set(found).size).toBe(sums.size);
});

test("the nine cells of the matrix and the customers without a letter add up to all of them", async () => {
  const rows = await values("Matrix", "C5:G25");
  const counts = rows.filter(([label]) => label === "Customers").flatMap((row) => row.slice(1, 5));
  expect(counts).toHaveLength(12);
  expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(sums.size);
});

test("the list of sales is as it was", async () => {
  expect(JSON.stringify(await values("Sales", "A1:H2156"))).toBe(source);
});

test("from the answer to a customer: bars that add up to the value on Segments, a note typed there, and the row", async () => {
  await pane.getByRole("button", { name: /^AX/ }).click();
  await pane.getByRole("listitem").getByRole("button").first().click();
  const bars = pane.getByRole("figure").getByRole("table");
  const cells = await bars.getByRole("row").locator("td:nth-child(2)").allTextContents();
  const name = await pane.getByRole("heading", { level: 1 }).textContent();
  await pane.getByRole("textbox", { name: "Note" }).fill("Call on Monday");
  await pane.getByRole("button", { name: "Save" }).click();
  await pane.getByText("Saved on Segments.").waitFor();
  const rows = await values("Segments", "A5:Z93");
  const row = rows.findIndex(([customer]) => customer === name);
  expect(rows[row]).toContain("Call on Monday");
  const sum = cells.reduce((total, text) => total + Number(text.replaceAll(",", "")), 0);
  // Each bar is said without cents.
  expect(Math.abs(sum - Number(rows[row]![7]))).toBeLessThan(cells.length / 2);
});

test("a formula with the add-in's function spills letters", async () => {
  await typeInto(page, "About!C1", "=ABCCLASS(Segments!H5:H93)");
  await page.waitForFunction(() =>
    /^[ABC]$/.test(String(window.standin.values("About", "C89")[0]?.[0]))
  );
  const spilled = (await values("About", "C1:C89")).flat();
  expect(spilled).toEqual((await values("Segments", "C5:C93")).flat());
});

test("the saved file holds the table and the highlights for a second reader", async () => {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  await (await saved).saveAs(file);
  const script = [
    "import sys, json, openpyxl",
    "b = openpyxl.load_workbook(sys.argv[1])",
    "fills = lambda s: [r.dxf.fill.bgColor.rgb[2:] for c in s.conditional_formatting for r in c.rules if r.dxf and r.dxf.fill]",
    "print(json.dumps({'sheets': b.sheetnames, 'tables': [t.ref for t in b['Segments'].tables.values()],",
    "  'segments': fills(b['Segments']), 'matrix': fills(b['Matrix'])}))",
  ].join("\n");
  const output = execFileSync("/usr/bin/python3", ["-c", script, file], { encoding: "utf8" });
  const read = JSON.parse(output) as {
    sheets: string[];
    tables: string[];
    segments: string[];
    matrix: string[];
  };
  expect(read.sheets).toEqual(expect.arrayContaining(["Sales", "About", ...results]));
  expect(read.tables).toEqual([expect.stringMatching(/^A4:[A-Z]+93$/)]);
  highlights = { Segments: [...new Set(read.segments)], Matrix: [...new Set(read.matrix)] };
  expect(highlights.Segments.length).toBeGreaterThan(2);
});

test("the grid draws the highlights that the file has", async () => {
  await photo("journey-segments.png", "Segments", highlights.Segments);
  await photo("journey-matrix.png", "Matrix", highlights.Matrix);
});

test("the saved file opens again, with the same customers and highlights", async () => {
  const before = await customersOfSegments();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await chooser).setFiles(file);
  await page.waitForFunction(() => document.title === "journey.xlsx");
  expect(await sheetNames()).toEqual(expect.arrayContaining(results));
  expect(await customersOfSegments()).toEqual(before);
  await pane.getByText("Works offline").first().waitFor();
  await photo("journey-opened-again.png", "Segments", highlights.Segments);
});

test.each(["web", "windows"])(
  "on %s, Ctrl+Z in the grid takes the run back in one step; the next one is of what was typed before",
  async (platform) => {
    const other = await workplace.open(`platform=${platform}`);
    const frame = other.frameLocator(".pane iframe");
    const cell = (): Promise<unknown> =>
      other.evaluate(() => window.standin.values("Sales", "K1")[0]![0]);
    const names = (): Promise<string[]> => other.evaluate(() => window.standin.sheetNames());
    await other.getByRole("button", { name: "Segment customers" }).waitFor();
    await typeInto(other, "Sales!K1", "mine");
    await other.evaluate(() => window.standin.select("Sales!C5"));
    await other.getByRole("button", { name: "Segment customers" }).click();
    await frame
      .getByText(/Written to Overview.*Press Ctrl\+Z to undo/)
      .first()
      .waitFor({ timeout: 120_000 });
    await other.evaluate(() => window.standin.undo());
    expect(await names()).toEqual(["Sales", "About"]);
    expect(await cell()).toBe("mine");
    await other.evaluate(() => window.standin.undo());
    expect(await cell()).toBe("");
    await other.context().close();
  }
);

test("nothing was asked of the outside", () => expect(workplace.outside).toEqual([]));
