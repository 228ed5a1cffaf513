import type { SettingsError } from "../../engine/settings/settingsError";
import type { ResultSource } from "../../report/result";
import type { Words } from "../look/words";

/** What a typed setting must be, in a sentence. Shares are typed as percentages, and told as such; the row of the header as it is on the sheet. */
export function settingFault(
  { setting, problem, bounds }: SettingsError,
  { firstRow, lastHeaderRow }: ResultSource,
  words: Words
): string {
  const { fill, formats, messages, pane } = words;
  const { must, types } = messages.problems;
  if (problem === "order") return pane.assumptions.order[pairOf(setting)];
  const { max, min, type } = bounds;
  if (setting === "rows.header") return fill(must.range, { min: firstRow, max: lastHeaderRow });
  if (problem !== "range" || min === undefined || max === undefined)
    return fill(must.type, { type: types[type ?? "number"] });
  const tell = max === 1 ? formats.share : formats.number;
  return fill(must.range, { min: tell(min), max: tell(max) });
}

/** Which two settings contradict each other. */
function pairOf(setting: string): keyof Words["pane"]["assumptions"]["order"] {
  if (setting.startsWith("abc.")) return "limits";
  return setting.startsWith("xyz.") ? "xyz" : "window";
}
