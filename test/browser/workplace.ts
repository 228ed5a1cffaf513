import { spawn } from "node:child_process";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./launchChromium";

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One server of the stand-in's page and one Chromium, shared by the tests of a file. */
export interface Workplace {
  /**
   * Opens the page in a fresh window.
   * @param query of the address; workbook and language have defaults
   * @param prepare may change the window before the page is loaded
   */
  open(
    query?: string,
    viewport?: Viewport,
    prepare?: (context: BrowserContext) => Promise<void>
  ): Promise<Page>;
  readonly origin: string;
  /** Addresses outside of our own server that a page asked for. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

const root = path.resolve(__dirname, "../..");
interface Server {
  readonly address: string;
  stop(): void;
}

const serve = (args: readonly string[]): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, "scripts/preview.mjs"), ...args], {
      cwd: root,
    });
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const address = /https:\/\/localhost:\d+\/standin\/\S*/.exec(said)?.[0];
      if (address !== undefined) resolve({ address, stop: () => child.kill() });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`preview.mjs ended with ${code}:\n${said}`)));
  });

/** @param addin folder of the add-in to serve; the built one by default */
export const openWorkplace = async (addin?: string): Promise<Workplace> => {
  const server = await serve(addin === undefined ? [] : ["--addin", addin]);
  const browser = await launchChromium();
  const { origin, pathname, searchParams } = new URL(server.address);
  const outside: string[] = [];
  return {
    origin,
    outside,
    open: async (query = "", viewport = { width: 1280, height: 800 }, prepare) => {
      const asked = new URLSearchParams(query);
      const workbook = searchParams.get("workbook");
      if (!asked.has("workbook") && workbook !== null) asked.set("workbook", workbook);
      if (!asked.has("language")) asked.set("language", "en-US");
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport,
        // Otherwise the driver forces light on all frames, and a frame cannot follow its owner.
        colorScheme: null,
      });
      await prepare?.(context);
      const page = await context.newPage();
      page.on("request", (request) => {
        const { protocol, origin: target } = new URL(request.url());
        if (protocol.startsWith("http") && target !== origin) outside.push(request.url());
      });
      await page.goto(`${origin}${pathname}?${asked}`);
      return page;
    },
    close: async () => {
      await browser.close();
      server.stop();
    },
  };
};
