import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../launchChromium";
import { openPanePage, run, show } from "./openPanePage";
import { SCREENS } from "./screens";

/**
 * Nothing that axe finds, on any screen of the pane, in both themes. Authority: axe-core's rules for WCAG A and AA and its best practices.
 */
declare const window: {
  readonly axe: { run(context: ElementContext): Promise<AxeResults> };
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await openPanePage(browser);
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
});
afterAll(() => browser.close());

async function faults(): Promise<readonly string[]> {
  // Colours are those of what has come to rest.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== "running" || effect?.getComputedTiming().iterations === Infinity
      )
  );
  // By these Fluent UI leads the focus around what it hides; they never keep it.
  const context = { exclude: [["[data-tabster-dummy]"]] };
  const { violations } = await page.evaluate((what) => window.axe.run(what), context);
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((fault) => !isCellName(fault));
}

/** The name of a cell of the matrix says its numbers in words: the letters, the word and the share are in it, but not in one piece. */
function isCellName(fault: string): boolean {
  return (
    fault.startsWith("label-content-name-mismatch: ") && /aria-label="[ABC][XYZ]?, /.test(fault)
  );
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  beforeAll(() => page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" }));

  test.each(Object.keys(SCREENS))("%s", async (screen) => {
    await show(page, screen);
    expect(await faults()).toEqual([]);
  });

  // The forms are made of the same parts.
  const isShort = theme === "dark";

  test("what opens on a result: a cell, a customer, the notes, the form of every word", async () => {
    await run(page);
    await page.getByRole("button", { name: /^AX/ }).click();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: /^Alpha/ }).click();
    await page.getByRole("figure").waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "4 notes" }).click();
    await page.getByRole("button", { name: "How this was read" }).click();
    await page.getByRole("button", { name: "What is on them" }).click();
    expect(await faults()).toEqual([]);
    const words = await page.getByRole("button", { name: /^Change: / }).all();
    for (const word of isShort ? words.slice(0, 3) : words) {
      await word.click();
      await page.getByRole("dialog").waitFor();
      expect(await faults()).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  });
});
