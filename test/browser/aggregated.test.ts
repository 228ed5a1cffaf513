/**
 * The result of the SQL text in a workbook, as a manager meets it: the built add-in beside the tables that Power Query has loaded, from the click on the ribbon to the page of a
 * customer. What the sheets say is held by test/job/aggregateTables.test.ts and test/sql/wayBack.test.ts.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { TestDoor } from "../../standin/page/testDoor";
import { northwindTables, openTables, type Tables } from "../sql/northwindTables";
import { openWorkplace, type Workplace } from "./workplace";

declare const window: { readonly standin: TestDoor };

const artifacts = path.resolve(__dirname, "../../artifacts");
let tables: Tables;
let workplace: Workplace;
let page: Page;
let pane: FrameLocator;
beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  tables = await northwindTables();
  const book = await openTables(tables);
  const buffer = Buffer.from(await book.save());
  book.close();
  workplace = await openWorkplace();
  page = await workplace.open();
  pane = page.frameLocator(".pane iframe");
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await (await chooser).setFiles({ name: "loaded.xlsx", mimeType, buffer });
  await page.waitForFunction(() => document.title === "loaded.xlsx");
});
afterAll(() => workplace.close());

const sheetNames = (): Promise<string[]> => page.evaluate(() => window.standin.sheetNames());
const photo = (name: string): Promise<Buffer> =>
  page.screenshot({ path: path.join(artifacts, `aggregated-${name}.png`) });
/** A cell of kc_segments. */
const told = (customer: string, column: string) => {
  const [header = [], ...rows] = tables.segments;
  return rows.find(([name]) => name === customer)![header.indexOf(column)]!;
};

test("a click on Segment customers with the table selected writes the sheets and shows the result in the pane", async () => {
  await page.evaluate(() => window.standin.select("'Kunden A'!C5"));
  await page.getByRole("button", { name: "Segment customers" }).click();
  await pane
    .getByText(/Written to Overview/)
    .first()
    .waitFor({ timeout: 120_000 });
  await pane
    .getByRole("heading", { level: 1, name: /^89 customers/ })
    .first()
    .waitFor();
  expect(await sheetNames()).toEqual(
    expect.arrayContaining(["Overview", "Segments", "Losses", "Win-back", "Due soon", "Runs"])
  );
  await photo("result");
});

test("what wants the lines is not offered; what makes a key account, and which sheets are written, is", async () => {
  await pane.getByRole("button", { name: "How this was read" }).click();
  await pane.getByRole("button", { name: /^Change: .*sheets/ }).waitFor();
  const buttons = await pane.getByRole("button").allTextContents();
  expect(buttons.join("\n")).not.toMatch(/ABC limits|account card|Formulas in cells/);
  await photo("assumptions");
});

test("from the answer to a customer: the next order, no bars, and the row on Segments", async () => {
  await pane.getByRole("button", { name: /^AX/ }).click();
  await pane
    .getByRole("listitem")
    .getByRole("button", { name: /QUICK-Stop/ })
    .click();
  await pane.getByRole("heading", { level: 1, name: "QUICK-Stop" }).waitFor();
  await photo("customer");
  const text = await pane.getByRole("main").innerText();
  // Of kc_segments: next_order 35,914 is 29 April 1998.
  expect(told("QUICK-Stop", "next_order")).toBe(35_914);
  expect(text).toContain("Apr 29, 1998");
  expect(await pane.getByRole("figure").count()).toBe(0);
  expect(text).not.toMatch(/account card/);
});
