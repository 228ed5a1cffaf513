import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium as it is installed, without a window, asking nobody for anything. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: QUIET });
}

function chromiumPath(): string {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = [process.env["CHROMIUM"] ?? "", ...places].find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      "The browser tests need Chromium: install the package chromium (Debian), or set CHROMIUM to its path."
    );
  }
  return found;
}
