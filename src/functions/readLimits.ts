import { readNumberText } from "../engine/sales/text/readNumberText";
import { type Settings } from "../engine/settings/settings";
import { SettingsError } from "../engine/settings/settingsError";
import { readSettings } from "../engine/settings/readSettings";
import { cellOf } from "./cells";
import { InputFault, type ArgumentName } from "./inputFault";

const NAMES: { readonly [setting: string]: ArgumentName } = {
  "abc.a": "limitA",
  "abc.b": "limitB",
  "abc.rule": "rule",
  "xyz.x": "limitX",
  "xyz.y": "limitY",
  "xyz.method": "method",
};

/**
 * Settings with the arguments typed in a formula: the same defaults and bounds as everywhere.
 * @param how rule of ABC, method of XYZ
 * @throws InputFault where an argument is out of bounds, or two limits contradict each other
 */
export function readLimits(
  kind: "abc" | "xyz",
  upper: unknown,
  lower: unknown,
  how: unknown
): Settings {
  const [one, other, way] =
    kind === "abc" ? (["a", "b", "rule"] as const) : (["x", "y", "method"] as const);
  try {
    const typed = { [one]: limitOf(upper), [other]: limitOf(lower), [way]: cellOf(how) };
    return readSettings({ [kind]: typed });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw faultOf(error);
  }
}

/** A share may be written as text, as Excel itself would read it: "80%". */
function limitOf(argument: unknown): unknown {
  const cell = cellOf(argument);
  if (typeof cell !== "string") return cell;
  const reading = readNumberText(cell);
  return reading === undefined ? cell : (reading.asDecimal ?? reading.value);
}

function faultOf(error: SettingsError): Error {
  const { setting, problem, bounds } = error;
  const name = NAMES[setting];
  if (name === undefined) return error;
  if (bounds.choices !== undefined)
    return new InputFault({ code: "choice", name, choices: bounds.choices });
  if (problem === "order") {
    const other = NAMES[bounds.other ?? ""] ?? name;
    const [smaller, greater] = bounds.must === "less" ? [name, other] : [other, name];
    return new InputFault({ code: "limitOrder", smaller, greater });
  }
  const { min = 0, max = 1 } = bounds;
  return new InputFault({ code: "limitRange", name, min, max });
}
