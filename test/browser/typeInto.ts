import type { Page } from "playwright-core";
import type { TestDoor } from "../../standin/page/testDoor";

declare const window: { readonly standin: TestDoor };

const ATTEMPTS = 3;

/**
 * Types into the grid as a user does: select, type, look, Enter. On a busy machine the grid can miss keys while it moves its
 * editor to the cell; a user who sees that types again, and so does this.
 * @throws Error where the editor never shows the text
 */
export const typeInto = async (page: Page, address: string, text: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    await page.evaluate((cell) => window.standin.select(cell), address);
    await page.locator('[data-u-comp="editor"]').first().focus();
    await page.keyboard.type(text);
    try {
      await page.waitForFunction((typed) => window.standin.editing() === typed, text, {
        timeout: 5_000,
        polling: 50,
      });
      break;
    } catch (error) {
      const shown = await page.evaluate(() => window.standin.editing());
      if (attempt === ATTEMPTS)
        throw new Error(`The editor shows "${shown}" instead of "${text}".`, { cause: error });
      await page.keyboard.press("Escape");
    }
  }
  await page.keyboard.press("Enter");
};
