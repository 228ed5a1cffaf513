import type { Settings } from "../../engine/settings/settings";
import type { Runner } from "../../worker/runner";
import type { RivalRead } from "../lists/salesRead";
import { lettersByName } from "./lettersByName";
import type { RivalLetters } from "./weighRivals";

/** The letters that each rival column would give. One that leaves no sale over is no rival. */
export async function rivalLetters(
  rivals: readonly RivalRead[],
  runner: Runner,
  settings: Settings,
  signal: AbortSignal
): Promise<readonly RivalLetters[]> {
  const found: RivalLetters[] = [];
  for (const { role, header, sales } of rivals) {
    if (sales.lineCount === 0) continue;
    const { customers } = sales;
    const analysis = await runner.load(sales, settings, signal);
    const letters = lettersByName(analysis, customers);
    found.push({ role, header, letters, total: analysis.total });
  }
  return found;
}
