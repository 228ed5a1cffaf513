import { openStandin, type Standin, type StandinOptions } from "../standin/headless";
import { PLATFORM_SHIFT } from "./platformShift";

const PLATFORMS = ["web", "windows", "mac"] as const;

/**
 * The Excel of every real run: for the web, for Windows or for the Mac, each at its strictest. They are dealt out by the tests' names, so that each
 * test keeps its own on every machine, alone or with others.
 */
export function openExcel(options: StandinOptions): Promise<Standin> {
  const { currentTestName, testPath } = expect.getState();
  // In the long tests each time the next one: every real run is on all three.
  let sum = PLATFORM_SHIFT;
  for (const letter of currentTestName ?? testPath ?? "") sum += letter.charCodeAt(0);
  return openStandin({ platform: PLATFORMS[sum % PLATFORMS.length]!, strict: true, ...options });
}
