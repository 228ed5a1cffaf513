import type { Settings } from "../../engine/settings/settings";

/** The settings with all days of the list in use. */
export function withoutDays(settings: Settings): Settings {
  const { from: _from, asOf: _asOf, ...others } = settings;
  return others;
}
