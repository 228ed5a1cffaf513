import { readFileSync } from "node:fs";
import type { Traffic } from "../../src/job/segmentResultJson";
import type { Report } from "../../src/report/blocks/report";
import type { Result } from "../../src/report/result";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";

/** No Excel was asked anything. */
export const NO_TRAFFIC: Traffic = { batches: 0, requestBytes: 0, responseBytes: 0 };

/** The sheets as the bytes of a workbook of their own. */
export function writeAlone(
  report: Report,
  { analysis: { settings }, source: { address: source } }: Result
): Promise<Uint8Array> {
  // Under the id of the manifest Excel keeps what an add-in keeps.
  const addin = /<Id>([^<]+)</.exec(readFileSync("manifest.xml", "utf8"))![1]!;
  return writeWorkbook(report, { settings, source, addin });
}
