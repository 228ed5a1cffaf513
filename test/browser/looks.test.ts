import type { Frame, Page } from "playwright-core";
import { LANGUAGES } from "../../standin/page/options";
import { sampleOf } from "../sample";
import { openWorkplace, type Workplace } from "./workplace";

/**
 * The pane with a result in it, in every language, at the widths that Excel gives it (320 is its least): nothing is
 * wider than the pane and no word is cut off.
 */
const WIDTHS = [320, 350, 500];
const languages = Object.keys(LANGUAGES);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.close());

/** What sticks out of the pane, and what hides a part of its own text. */
const misfits = (): string[] => {
  const { documentElement: root, body } = document;
  const told = (element: Element, what: string): string =>
    `${what}: <${element.tagName.toLowerCase()}> ${(element.textContent ?? "").slice(0, 60)}`;
  const found = root.scrollWidth > root.clientWidth ? [`scrolls to ${root.scrollWidth}`] : [];
  for (const element of body.querySelectorAll<HTMLElement>("*")) {
    const { width, height, left, right } = element.getBoundingClientRect();
    const { overflowX, position, clip } = getComputedStyle(element);
    // What only a screen reader meets is a dot.
    if (width <= 1 || height <= 1 || (position === "absolute" && clip !== "auto")) continue;
    if (left < -1 || right > root.clientWidth + 1) found.push(told(element, "sticks out"));
    if (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1)
      found.push(told(element, "cut off"));
  }
  return found;
};

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
  return frame!;
}

test.each(sampleOf(languages, 2))("%s", async (language) => {
  const page = await workplace.open(`language=${language}`);
  const frame = await paneWithResult(page);
  for (const width of WIDTHS) {
    await page.locator(".pane").evaluate((pane, to) => (pane.style.width = `${to}px`), width);
    await frame.waitForFunction((to) => Math.abs(innerWidth - to) <= 2, width, { polling: 100 });
    expect({ width, misfits: await frame.evaluate(misfits) }).toEqual({ width, misfits: [] });
  }
  await page.context().close();
});
