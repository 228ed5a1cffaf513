import { readSettings } from "../../engine/settings/readSettings";
import type { Settings } from "../../engine/settings/settings";

/** Whether two runs that look from the same day classify alike: the day itself and the sheets that are written play no part. */
export function sameSettings(one: Settings, other: Settings): boolean {
  return text(one) === text(other);
}

function text(settings: Settings): string {
  // Read anew they have their members in one order.
  const { asOf: _asOf, sheets: _sheets, ...others } = readSettings(settings);
  return JSON.stringify(others);
}
