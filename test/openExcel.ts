import { openStandin, type Standin, type StandinOptions } from "../standin/headless";

const PLATFORMS = ["web", "windows", "mac"] as const;

/** `npm run test:long` deals them out three times, each time the next one (jest.long.config.js): every real run is on all three. */
const SHIFT = Number((globalThis as { readonly PLATFORM_SHIFT?: number }).PLATFORM_SHIFT ?? 0);

/**
 * The Excel of every real run: for the web, for Windows or for the Mac, each at its strictest. They are dealt out by the tests' names, so that each
 * test keeps its own on every machine, alone or with others.
 */
export function openExcel(options: StandinOptions): Promise<Standin> {
  const { currentTestName, testPath } = expect.getState();
  let sum = SHIFT;
  for (const letter of currentTestName ?? testPath ?? "") sum += letter.charCodeAt(0);
  return openStandin({ platform: PLATFORMS[sum % PLATFORMS.length]!, strict: true, ...options });
}
