import { BOUNDS } from "../src/engine/settings/bounds";
import { readSettings } from "../src/engine/settings/readSettings";
import type { Settings } from "../src/engine/settings/settings";

export type Sheet = (typeof BOUNDS.sheets)[number];

/** Settings that write only these sheets beside Segments and Runs: what a test does not look at costs it most of its time. */
export function onlySheets(
  sheets: readonly Sheet[] = [],
  settings: Settings = readSettings({})
): Settings {
  const isWanted = (sheet: Sheet): boolean => sheets.includes(sheet);
  return {
    ...settings,
    sheets: Object.fromEntries(
      BOUNDS.sheets.map((sheet) => [sheet, isWanted(sheet)])
    ) as Settings["sheets"],
  };
}
