import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../../src/wording/language";
import { sampleOf } from "../../sample";
import { launchChromium } from "../launchChromium";
import { misfits } from "./misfits";
import { openPanePage, show } from "./openPanePage";
import { screensIn } from "./screens";

/**
 * Every view of the pane, in every language, light, dark and in forced colours, at each width that Excel gives it: nothing is cut off, sticks out or lies over
 * other text, and axe finds nothing. A picture of each is kept in artifacts/walk/<view>/<language>-<theme>-<width>.jpg when all of it runs (npm run
 * test:long). Authority: axe-core's rules for WCAG A and AA and its best practices.
 */
declare const window: {
  readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
};

const THEMES = ["light", "dark", "forced colours"] as const;
type Theme = (typeof THEMES)[number];

/** The last one is the pane beside a workbook in a window of 1366 x 768 (test/browser/looks.test.ts). */
const SIZES = [
  { width: 300, height: 600 },
  { width: 360, height: 700 },
  { width: 450, height: 700 },
  { width: 350, height: 560 },
] as const;

const pictures =
  process.env["TEST_ALL"] === "1" ? path.resolve(__dirname, "../../../artifacts/walk") : undefined;

interface View {
  readonly name: string;
  readonly screen: string;
  /** What is clicked on the screen to come there. */
  readonly open?: (page: Page) => Promise<void>;
}

const unfold = async (page: Page): Promise<void> => {
  for (const folded of await page.locator(".fui-AccordionHeader__button").all())
    await folded.click();
  await page.locator("main button[aria-controls][aria-expanded=false]").click();
};

const freeze = async (page: Page): Promise<void> => {
  await page.locator("section section button").last().click();
  await page.locator("section section [role=status]:not(:empty)").waitFor();
};

/** A form of the page of a key account, with what it says where it cannot be saved. */
const openForm =
  (place: number) =>
  async (page: Page): Promise<void> => {
    await page.locator("section button[aria-expanded=false]:visible").nth(place).click();
    await page.locator("form[aria-label] button[type=submit]:visible").click();
    const faults = page.locator("form[aria-label] [role=alert]");
    await faults.first().waitFor({ state: "attached" });
  };

/** A form hangs on a word of the assumptions, a meaning on a word or a letter. */
const WORDS = "main button[data-tabster*=restorer]";
const SURFACE = ".fui-PopoverSurface";

const VIEWS: readonly View[] = [
  ...Object.keys(screensIn("en-US")).map((screen) => ({ name: screen, screen })),
  { name: "all that is folded", screen: "written", open: unfold },
  { name: "frozen formulas", screen: "formulas", open: freeze },
  ...["a person", "an entry of the log", "a next step"].map((row, i) => ({
    name: `the form of ${row}`,
    screen: "a key account",
    open: openForm(i),
  })),
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await openPanePage(browser);
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
});
afterAll(() => browser.close());

const wear = (theme: Theme): Promise<void> =>
  page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "forced colours" ? "active" : "none",
    reducedMotion: "reduce",
  });

/** Colours and places are those of what has come to rest. */
const rest = (): Promise<unknown> =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== "running" || effect?.getComputedTiming().iterations === Infinity
      )
  );

/** @param scope what is new: the rest of the page was looked at before */
async function axeFaults(theme: Theme, scope = "html"): Promise<readonly string[]> {
  // By these Fluent UI leads the focus around what it hides; they never keep it.
  const context = { include: [[scope]], exclude: [["[data-tabster-dummy]"]] };
  const options: RunOptions = {
    // The others are told at length, which takes most of the time.
    resultTypes: ["violations"],
    // No other rule looks at colours.
    ...(theme !== "light" && { runOnly: { type: "rule", values: ["color-contrast"] } }),
  };
  const { violations } = await page.evaluate(([what, how]) => window.axe.run(what, how), [
    context,
    options,
  ] as const);
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((fault) => !isCellName(fault));
}

/** The name of a cell of the matrix says its numbers in words: the letters, the word and the share are in it, but not in one piece. */
function isCellName(fault: string): boolean {
  return (
    fault.startsWith("label-content-name-mismatch: ") && /aria-label="[ABC][XYZ]?[, ]/.test(fault)
  );
}

type Size = (typeof SIZES)[number];

/**
 * What is wrong with what is in sight, at a size.
 * @param isWhole the picture is of the whole pane, not of the window alone
 */
async function look(
  name: string,
  { language, theme, size }: { language: Language; theme: Theme; size: Size },
  isWhole = true
): Promise<readonly string[]> {
  await page.setViewportSize(size);
  await rest();
  const faults = await page.evaluate(misfits);
  const { width } = size;
  if (pictures !== undefined) {
    const folder = path.join(pictures, name.replaceAll(/\W+/g, "-"));
    mkdirSync(folder, { recursive: true });
    const file = `${language.slice(0, 2)}-${theme.replace(" ", "-")}-${width}.jpg`;
    if (isWhole) {
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...size, height: Math.min(tall, 3000) });
      await rest();
    }
    await page.screenshot({ path: path.join(folder, file), type: "jpeg", quality: 70 });
  }
  return faults.map((fault) => `${width}: ${fault}`);
}

describe.each(THEMES)("%s", (theme) => {
  beforeAll(() => wear(theme));
  const t = THEMES.indexOf(theme);
  const turnOf = (i: number): readonly Language[] =>
    sampleOf(
      LANGUAGES.map((_, l) => LANGUAGES[(l + i + t) % LANGUAGES.length]!),
      1
    );

  // Colours of the system go through everything alike.
  const views = theme === "forced colours" ? sampleOf(VIEWS, 9) : VIEWS;
  const cases = views.flatMap((view, i) =>
    turnOf(i).map((language) => [view.name, language, view] as const)
  );
  test.each(cases)("%s in %s", async (name, language, view) => {
    await show(page, view.screen, language);
    await view.open?.(page);
    const found: string[] = [];
    for (const size of sampleOf(SIZES, theme === "light" ? 2 : 1))
      found.push(...(await look(name, { language, theme, size })));
    expect([...found, ...(await axeFaults(theme))]).toEqual([]);
  });

  test.each(turnOf(0))("the form and the meaning of every word in %s", async (language) => {
    await show(page, "written", language);
    await unfold(page);
    const words = await page.locator(WORDS).all();
    expect(words.length).toBeGreaterThan(15);
    const found: string[] = [];
    for (const size of sampleOf(SIZES, 1))
      for (const [i, word] of sampleOf(words, theme === "light" ? 9 : 3).entries()) {
        await page.setViewportSize(size);
        await word.click();
        await page.locator(SURFACE).waitFor();
        const name = `word ${String(i).padStart(2, "0")}`;
        const faults = [
          ...(await look(name, { language, theme, size }, false)),
          ...(await axeFaults(theme, SURFACE)),
        ];
        found.push(...faults.map((fault) => `${name}: ${fault}`));
        await page.keyboard.press("Escape");
        await page.locator(SURFACE).waitFor({ state: "detached" });
      }
    expect(found).toEqual([]);
  });
});
