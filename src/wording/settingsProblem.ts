import { jsonOf } from "../engine/settings/jsonOf";
import type { SettingsError } from "../engine/settings/settingsError";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import type { Problem } from "./problem";

/** A setting that cannot be used, as a problem: which one, and what it may be. */
export function settingsProblem(
  error: SettingsError,
  { problems }: Messages,
  formats: Formats
): Problem {
  const { bounds, problem, setting, value } = error;
  if (problem === "unknown") return { code: "unknownSetting", facts: { setting }, cause: error };
  const must = problems.must;
  const number = (bound: number | undefined) => formats.decimal(bound ?? 0, 4);
  const sentence = () => {
    if (bounds.choices) return fill(must.choice, { choices: bounds.choices.join(", ") }, formats);
    if (problem === "order") return fill(must.order, { other: bounds.other ?? "" }, formats);
    if (problem === "range" && bounds.min !== undefined) {
      return bounds.max === undefined
        ? fill(must.atLeast, { min: number(bounds.min) }, formats)
        : fill(must.range, { min: number(bounds.min), max: number(bounds.max) }, formats);
    }
    if (problem === "range") return fill(must.atMost, { max: number(bounds.max) }, formats);
    return fill(must.type, { type: problems.types[bounds.type ?? "text"] }, formats);
  };
  const shown = typeof value === "string" ? `“${value}”` : jsonOf(value);
  return {
    code: "setting",
    facts: { setting, value: shown ?? "–", must: sentence() },
    cause: error,
  };
}
