import { readSettings } from "../../engine/settings/readSettings";
import type { Settings } from "../../engine/settings/settings";

/** Whether two runs that look from the same day classify alike: the day itself and the sheets that are written play no part. */
export function sameSettings(one: Settings, other: Settings): boolean {
  return text(one) === text(other);
}

/** Whether two runs draw the lines between classes, letters and statuses alike. The period of the rhythm, which a list may choose, is compared apart. */
export function sameLimits(one: Settings, other: Settings): boolean {
  const limits = ({ abc, xyz, lost }: Settings): string => text(readSettings({ abc, xyz, lost }));
  return limits(one) === limits(other);
}

function text(settings: Settings): string {
  // Read anew they have their members in one order.
  const { asOf: _asOf, sheets: _sheets, ...others } = readSettings(settings);
  return JSON.stringify(others);
}
