/**
 * Takes README's picture: `npm run picture` - the example workbook after one click on Segment customers, in Chromium.
 * `node scripts/picture.mjs FILE [language] [light|dark]` takes another one.
 */
/* global window -- inside page.evaluate it is the page that runs the code */
import { spawn } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";

const [file = path.join("docs", "picture.png"), language = "en-US", theme = "light"] =
  process.argv.slice(2);
const server = spawn(process.execPath, ["scripts/preview.mjs", "--language", language], {
  stdio: ["ignore", "pipe", "inherit"],
});
const address = await new Promise((resolve, reject) => {
  let text = "";
  server.stdout.on("data", (data) => {
    text += data;
    const found = /https:\S+/.exec(text);
    if (found) resolve(found[0]);
  });
  server.on("exit", () => reject(new Error("The page is not served.")));
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    // Otherwise the driver forces light on the pane, which follows the page.
    colorScheme: null,
    viewport: { width: 1440, height: 860 },
  });
  await page.goto(`${address}&theme=${theme}`);
  const button = page
    .locator("button", { hasText: /Segment customers|แบ่งกลุ่มลูกค้า|Сегмент/ })
    .first();
  await button.waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => window.standin !== undefined);
  await page.evaluate(() => window.standin.select("Sales!C5"));
  await button.click();
  await page.waitForFunction(() => window.standin.sheetNames().length >= 6, undefined, {
    timeout: 120_000,
  });
  await page.mouse.move(500, 500);
  // The grid draws conditional formats a moment after a sheet is shown.
  await page.waitForTimeout(4000);
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  server.kill();
}
