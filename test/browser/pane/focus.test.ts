import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../launchChromium";
import type { PaneDoor } from "./page";
import { endRun, openPanePage, show, type End } from "./openPanePage";

/** Nobody is locked out, whoever has only a keyboard or ears: the focus is never lost, and everything can be reached at any time. */
declare const window: { readonly paneDoor: PaneDoor };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await openPanePage(browser);
});
afterAll(() => browser.close());

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const name = activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    return `${activeElement?.tagName} ${name}`;
  });
/** How many buttons there are, and how many of them nobody can press. */
const buttons = (): Promise<{ all: number; hidden: number }> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("button")];
    const hidden = all.filter((one) => one.closest("[inert], [aria-hidden=true]") !== null);
    return { all: all.length, hidden: hidden.length };
  });
const scrolled = (): Promise<number> => page.evaluate(() => document.documentElement.scrollTop);
const press = async (name: string | RegExp, key = "Enter"): Promise<void> => {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press(key);
};
const end = (how: End): Promise<void> => endRun(page, how);

const HEADLINE = /^H1 48 customers/;
const LIMITS = "Change: ABC limits 80/95";

async function applied(): Promise<void> {
  await show(page, "written");
  await press("How this was read");
  await press(LIMITS);
  await page.getByRole("dialog").waitFor();
  await press("Apply and run again");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("a run leads to the headline, with every button in reach", async () => {
  await applied();
  expect(await focused()).toMatch(/^MAIN/);
  await page.getByRole("progressbar").waitFor();
  await end("written");
  await page.getByText("Written to Segments.").first().waitFor();
  expect(await focused()).toMatch(HEADLINE);
  expect(await scrolled()).toBe(0);
  const { all, hidden } = await buttons();
  expect(all).toBeGreaterThan(20);
  expect(hidden).toBe(0);
});

test.each([
  ["question", "H1 One question"],
  ["problem", "H1 Use this list?"],
] as const)("also one that ends with a %s, even at once", async (how, heading) => {
  await applied();
  await end(how);
  await page.getByRole("heading", { level: 1, name: heading.slice(3) }).waitFor();
  expect(await focused()).toBe(heading);
  expect((await buttons()).hidden).toBe(0);
});

test("a run that the ribbon started closes the form that is open", async () => {
  await show(page, "written");
  await press("How this was read");
  await press(LIMITS);
  await page.getByRole("dialog").waitFor();
  await page.evaluate(() => void window.paneDoor.session?.start({ kind: "run" }));
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("progressbar").waitFor();
  await end("problem");
  await page.getByRole("heading", { name: "Use this list?" }).waitFor();
  expect(await focused()).toBe("H1 Use this list?");
  expect((await buttons()).hidden).toBe(0);
});

test("Escape leads back to the word whose form it closes", async () => {
  await show(page, "written");
  await press("How this was read");
  await press(LIMITS);
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused()).toBe(`BUTTON ${LIMITS}`);
  expect((await buttons()).hidden).toBe(0);
});

test.each(["Escape", "Enter"])("results that are kept by %s: back to the link", async (key) => {
  await show(page, "written");
  await press("Remove the results");
  await page.getByRole("group", { name: /^Delete/ }).waitFor();
  expect(await focused()).toBe("BUTTON Keep");
  await page.keyboard.press(key);
  await page.getByRole("group", { name: /^Delete/ }).waitFor({ state: "detached" });
  expect(await focused()).toBe("BUTTON Remove the results");
});

test("results that are removed: at the start, which says so", async () => {
  await show(page, "removal");
  await press("Delete");
  await page.getByRole("heading", { name: "Who are your key customers?" }).waitFor();
  expect(await focused()).toBe("H1 Who are your key customers?");
  expect(await page.getByRole("status").textContent()).toBe(
    "The results were removed from the workbook."
  );
});

test("the first run: from the button to its progress, to Cancel, to the way on", async () => {
  await show(page, "idle");
  await press("Segment customers");
  expect(await focused()).toBe("H1 Looking for the list…");
  // A second Enter does nothing: least of all does it cancel.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("BUTTON Cancel");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Run again" }).waitFor();
  expect(await focused()).toBe("H1 Canceled. Nothing was written.");
});

test("a pane that is shown takes no focus by itself", async () => {
  await show(page, "written");
  expect(await focused()).toMatch(/^BODY/);
});
