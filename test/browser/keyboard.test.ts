/**
 * A whole session with the keyboard alone, in the built pane beside a workbook: the focus begins where F6 puts it in Excel, and is never lost; whatever can be
 * pressed is reached by Tab (the cells of the matrix by arrow keys, as in a grid), and every step is said.
 */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { openWorkplace, type Workplace } from "./workplace";
import { typeInto } from "./typeInto";
import type { TestDoor } from "../../standin/page/testDoor";

declare const window: Window & { readonly standin: TestDoor };

let workplace: Workplace;
let page: Page;
let pane: FrameLocator;
let frame: Frame;
beforeAll(async () => {
  workplace = await openWorkplace();
  page = await workplace.open();
  pane = page.frameLocator(".pane iframe");
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  // Something to be found in the list, and a cell far from it.
  await typeInto(page, "Sales!H5", "n/a");
  await page.evaluate(() => {
    window.standin.select("Sales!Z3000");
    window.standin.click("KeyCustomers.Pane");
  });
  await pane.getByText("Works offline").first().waitFor();
  frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
  // F6 in Excel: the only click.
  await pane.getByRole("heading", { level: 1 }).click();
});
afterAll(() => workplace.close());

const press = (key: string): Promise<void> => page.keyboard.press(key);
/** What has the focus: its name as it is heard; "" where nothing has it. */
const focused = (): Promise<string> =>
  frame.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return "";
    return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  });
const status = (): Promise<string> => pane.getByRole("status").innerText();

/** Tab until the name is met. @returns every name on the way */
const tabTo = async (name: RegExp): Promise<readonly string[]> => {
  const met: string[] = [];
  for (let i = 0; i < 80; i += 1) {
    await press("Tab");
    const now = await focused();
    met.push(now);
    if (name.test(now)) return met;
  }
  throw new Error(`Tab never came to ${name}, but to:\n${met.join("\n")}`);
};

const written = (): Promise<void> =>
  pane
    .getByText(/Written to Overview/)
    .first()
    .waitFor({ timeout: 120_000 });
const waitForFocus = (name: RegExp): Promise<unknown> =>
  frame.waitForFunction((source) => {
    const { activeElement: element } = document;
    const heard = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return new RegExp(source).test(heard.trim());
  }, name.source);

test("no list at the cell: the problem is said, and its button leads on", async () => {
  await tabTo(/^Segment customers$/);
  await press("Enter");
  await waitForFocus(/^Use this list/);
  expect(await status()).toMatch(/^The selected cell is not part of a list/);
  await tabTo(/^Use Sales!A1:H2156$/);
});

test("the list is segmented: from the button to the headline, and what was written is said", async () => {
  await press("Enter");
  await written();
  await waitForFocus(/^89 customers/);
  expect(await status()).toMatch(/^Written to Overview, Segments, Matrix/);
});

test("Tab reaches everything that can be pressed, once round, and leads back", async () => {
  const wanted = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main button, main a, main input")]
      // In the grid the arrow keys move.
      .filter((one) => one.closest("table") === null && !(one as HTMLButtonElement).disabled)
      .map((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim())
  );
  expect(wanted.length).toBeGreaterThan(10);
  const met = await tabTo(new RegExp(`^${escaped(wanted.at(-1)!)}$`));
  expect(wanted.filter((name) => !met.includes(name))).toEqual([]);
  expect(met).not.toContain("");
});

test("the matrix is one stop, and arrow keys move in it; Enter opens a cell, and the way back leads to it", async () => {
  await frame.evaluate(() => document.querySelector("h1")?.focus());
  await tabTo(/^AX, /);
  await press("ArrowRight");
  expect(await focused()).toMatch(/^AY, /);
  await press("ArrowDown");
  expect(await focused()).toMatch(/^BY, /);
  await press("Enter");
  expect(await focused()).toMatch(/^BY · /);
  // The way back stands before the heading.
  await press("Shift+Tab");
  expect(await focused()).toBe("Back");
  await press("Enter");
  expect(await focused()).toMatch(/^BY, /);
});

test("what was found: Enter opens it, and its cell is shown while the focus stays in the pane", async () => {
  await tabTo(/^\d+ notes$/);
  await press("Enter");
  await tabTo(/^Sales!H5$/);
  await press("Enter");
  await page.waitForFunction(() => window.standin.selected().sheet === "Sales");
  const { area } = await page.evaluate(() => window.standin.selected());
  expect(area).toEqual({ row: 4, column: 7, rows: 1, columns: 1 });
  expect(await focused()).toBe("Sales!H5");
});

test("an assumption: Enter opens its form, Escape leads back, Apply to the headline of the new result", async () => {
  // Behind the last link Tab leaves the pane: back to its top, as with F6.
  await frame.evaluate(() => document.querySelector("h1")?.focus());
  await tabTo(/^How this was read$/);
  await press("Enter");
  await tabTo(/^Change: ABC limits 80\/95$/);
  await press("Enter");
  await pane.getByRole("dialog").waitFor();
  await press("Escape");
  await waitForFocus(/^Change: ABC limits 80\/95$/);

  await press("Enter");
  await pane.getByRole("dialog").waitFor();
  await frame.waitForFunction(() => document.activeElement?.tagName === "INPUT");
  // The handle of A on the curve, a percent a key.
  for (let percent = 80; percent > 70; percent -= 1) await press("ArrowLeft");
  await tabTo(/^Apply and run again$/);
  await press("Enter");
  await pane.getByRole("button", { name: "Change: ABC limits 70/95" }).waitFor();
  await written();
  await waitForFocus(/^89 customers/);
  expect(await frame.locator("[aria-hidden=true] button, [inert] button").count()).toBe(0);
});

test("letters beside the list", async () => {
  await tabTo(/^Put the classes next to the list$/);
  await press("Enter");
  await pane.getByText("The classes are next to the list.").first().waitFor({ timeout: 120_000 });
  await waitForFocus(/^89 customers/);
});

test("another column for the customer: a question, answered with Enter", async () => {
  await tabTo(/^Change: customer = Customer$/);
  await press("Enter");
  await frame.waitForFunction(() => document.activeElement?.tagName === "SELECT");
  await page.keyboard.type("Manager");
  await tabTo(/^Apply and run again$/);
  await press("Enter");
  await waitForFocus(/^One question/);
  expect(await status()).toMatch(/89/);
  await tabTo(/^No, update the sheet$/);
  await press("Enter");
  await written();
  await waitForFocus(/^9 customers/);
});

test("the results are removed: the pane is at its start and says so", async () => {
  await tabTo(/^Remove the results$/);
  await press("Enter");
  // Enter on the question that is in front would keep them.
  await waitForFocus(/^Keep$/);
  await press("Shift+Tab");
  expect(await focused()).toBe("Delete");
  await press("Enter");
  await waitForFocus(/^Who are your key customers/);
  expect(await status()).toBe("The results were removed from the workbook.");
  expect(await page.evaluate(() => window.standin.sheetNames())).toEqual(["Sales", "About"]);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
