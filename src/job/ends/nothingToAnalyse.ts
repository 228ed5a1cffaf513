import { emptyWindow } from "./emptyWindow";
import type { JobEnd } from "../job";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { withoutDays } from "../settings/withoutDays";
import { problemEnd } from "./problemEnd";

/** No row is a sale, or none is within the days that were asked for; undefined where there is something to analyse. */
export function nothingToAnalyse(
  { encoded, address, layout }: SalesRead,
  { settingsFor, wording }: Run
): JobEnd | undefined {
  const { currency, issues, sales, rows } = encoded;
  if (sales.lineCount === 0) {
    const reasons = wording.rowsLeftOut(issues, { shape: layout.shape, currency });
    return problemEnd({ code: "noLines", facts: { address, rows: rows.read, reasons } }, wording);
  }
  const settings = settingsFor(address);
  const outside = emptyWindow(sales, settings, address, wording);
  if (outside === undefined) return undefined;
  const remedy = { kind: "allDays", address, settings: withoutDays(settings) } as const;
  return problemEnd(outside, wording, { remedy });
}
