import type { Frame, Page } from "playwright-core";
import { LANGUAGES } from "../../standin/page/options";
import { sampleOf } from "../sample";
import { misfits } from "./pane/misfits";
import { openWorkplace, type Workplace } from "./workplace";

/**
 * The built pane with a result in it, beside a workbook on a small notebook: the answer and all nine cells are in sight without scrolling, in every language,
 * and nothing is cut off at the widths that Excel gives it. Every view of the pane: pane/walk.test.ts.
 */
const NOTEBOOK = { width: 1366, height: 768 };
const WIDTHS = [320, 500];
const languages = Object.keys(LANGUAGES);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.close());

async function paneWithResult(page: Page): Promise<Frame> {
  // The first button beside Open and Save is ours, whatever its language.
  await page.locator(".ribbon-button").nth(2).click();
  await page.waitForFunction("window.standin.sheetNames().length >= 5", undefined, {
    timeout: 120_000,
    polling: 100,
  });
  const element = await page.locator(".pane iframe").elementHandle();
  const frame = await element!.contentFrame();
  await frame!.getByRole("table").first().waitFor();
  await frame!.getByRole("progressbar").waitFor({ state: "detached", timeout: 120_000 });
  return frame!;
}

/** How far below what is seen of the pane its last cell ends; what is always in sight at the bottom covers the rest. */
const below = (): number => {
  const cells = [...document.querySelectorAll("table td button")];
  const end = Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom));
  if (cells.length !== 9) throw new Error(`${cells.length} cells`);
  return end - document.querySelector("footer")!.getBoundingClientRect().top;
};

test.each(sampleOf(languages, 2))("%s", async (language) => {
  const page = await workplace.open(`language=${language}`, NOTEBOOK);
  const frame = await paneWithResult(page);
  expect(await frame.evaluate(below)).toBeLessThanOrEqual(0);
  expect(await frame.evaluate(misfits)).toEqual([]);
  for (const width of WIDTHS) {
    await page.locator(".pane").evaluate((pane, to) => (pane.style.width = `${to}px`), width);
    await frame.waitForFunction((to) => Math.abs(innerWidth - to) <= 2, width, { polling: 100 });
    expect({ width, misfits: await frame.evaluate(misfits) }).toEqual({ width, misfits: [] });
  }
  await page.context().close();
});
