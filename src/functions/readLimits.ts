import { type Settings } from "../engine/settings/settings";
import { SettingsError } from "../engine/settings/settingsError";
import { readSettings } from "../engine/settings/readSettings";
import { InputFault, type LimitName } from "./inputFault";

const NAMES: { readonly [setting: string]: LimitName } = {
  "abc.a": "limitA",
  "abc.b": "limitB",
  "xyz.x": "limitX",
  "xyz.y": "limitY",
};

/**
 * Settings with the limits typed in a formula: the same defaults and bounds as everywhere.
 * @throws InputFault where a limit is out of bounds, or the two contradict each other
 */
export function readLimits(
  kind: "abc" | "xyz",
  upper: number | null | undefined,
  lower: number | null | undefined
): Settings {
  const [one, other] = kind === "abc" ? (["a", "b"] as const) : (["x", "y"] as const);
  try {
    // Excel hands over null for an argument that was left out.
    return readSettings({ [kind]: { [one]: upper ?? undefined, [other]: lower ?? undefined } });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const limit = NAMES[error.setting];
    if (limit === undefined) throw error;
    if (error.problem !== "order") throw new InputFault({ code: "limitRange", limit });
    throw new InputFault({
      code: "limitOrder",
      smaller: kind === "abc" ? "limitA" : "limitY",
      greater: kind === "abc" ? "limitB" : "limitX",
    });
  }
}
