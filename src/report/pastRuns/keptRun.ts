import type { Period } from "../../engine/calendar/period";
import { BOUNDS } from "../../engine/settings/bounds";
import { DEFAULT_SETTINGS } from "../../engine/settings/defaults";
import { readSettings } from "../../engine/settings/readSettings";
import type { Settings } from "../../engine/settings/settings";
import type { Result } from "../result";

/** What a run keeps in its row, to be calculated again. */
export interface KeptRun {
  /** Version of the method. */
  readonly method: number;
  /** How the list was read: its shape, currency, and columns by role. Equal texts mean equal readings. */
  readonly read: string;
  readonly settings: Settings;
  /** Of the rhythm, which the list chose where the settings did not; absent where there was none, or in runs of an older state. */
  readonly period?: Period;
}

export function keptRun(
  { analysis, source: { shape, currency, columns } }: Pick<Result, "analysis" | "source">,
  method: number
): KeptRun {
  const headers = Object.entries(columns)
    .map(([role, { header }]) => [role, header] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const read = JSON.stringify({ shape, currency, ...Object.fromEntries(headers) });
  const { asOfDay, period, settings } = analysis;
  return { method, read, settings, ...(asOfDay > 0 && { period }) };
}

/** The text of a cell. Settings that are the usual ones are left out. */
export function keptRunText({ settings, ...others }: KeptRun): string {
  const usual: { readonly [name: string]: unknown } = { ...DEFAULT_SETTINGS };
  const own = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])
  );
  return JSON.stringify({ ...others, settings: Object.fromEntries(own) });
}

/** @returns undefined where a text says nothing, as in a row of version 0.1 */
export function keptRunOf(text: string): KeptRun | undefined {
  try {
    const { method, read, settings, period: kept } = JSON.parse(text) as Partial<KeptRun>;
    if (typeof method !== "number" || typeof read !== "string") return undefined;
    const period = BOUNDS.period.find((one) => one === kept);
    return { method, read, settings: readSettings(settings), ...(period && { period }) };
  } catch {
    // Somebody typed into it, or the settings are those of a later version.
    return undefined;
  }
}
