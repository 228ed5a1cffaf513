import { KEPT_SETTINGS, KEPT_SOURCE } from "../report/onSheet/marks";
import type { Report } from "../report/blocks/report";
import { writeNew } from "../../xlsx/writeNew";
import { workbookModel } from "./workbookModel";

/** What the next run finds in the workbook beside its sheets. */
interface Kept {
  /** Of this run. */
  readonly settings: object;
  /** Address of its list. */
  readonly source: string;
  /** Id of the add-in in the manifest: it keeps them under that. */
  readonly addin: string;
}

/**
 * The sheets of a report as a workbook of their own: what a first run writes into an empty workbook, without Excel.
 * @param report without letters beside a list, which has no list here to stand beside
 * @returns the bytes of an .xlsx file
 */
export function writeWorkbook(
  report: Report,
  { settings, source, addin }: Kept
): Promise<Uint8Array> {
  const all = new Map([
    [KEPT_SETTINGS, kept(JSON.stringify(settings))],
    [KEPT_SOURCE, kept(source)],
  ]);
  return writeNew(workbookModel(report, all), addin);
}

/** Office.js keeps a setting as JSON. */
function kept(value: string): string {
  return JSON.stringify(value);
}
