import { readFileSync } from "node:fs";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { Settings } from "../../src/engine/settings/settings";
import type { NamesChange } from "../../src/job/job";
import { messageOf } from "./stop";

interface SettingsFile {
  readonly settings: Settings;
  /** Spellings that count as a customer: written into the table Names. */
  readonly names: readonly NamesChange[];
}

/** The settings in a JSON file; those of the product without one. @throws SettingsError for a setting that is none, Error for a file that is none */
export function settingsFile(file: string | undefined): SettingsFile {
  if (file === undefined) return { settings: readSettings({}), names: [] };
  const text = readFileSync(file, "utf8");
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new Error(`${file} must hold a group of settings, as in { "period": "month" }.`);
  const { names = {}, ...settings } = given as { readonly names?: unknown };
  return { settings: readSettings(settings), names: namesOf(names, file) };
}

/** { "names": { "Agro Svit": "Агро-Світ" } }: the spelling, and the customer it counts as. */
function namesOf(names: unknown, file: string): readonly NamesChange[] {
  const pairs: readonly (readonly [string, unknown])[] =
    typeof names === "object" && names !== null && !Array.isArray(names)
      ? Object.entries(names)
      : [["", names]];
  return pairs.map(([spelling, customer]) => {
    if (spelling.trim() === "" || typeof customer !== "string" || customer.trim() === "")
      throw new Error(
        `"names" in ${file} must pair a spelling with a customer, as in { "Agro Svit": "Agro-Svit" }.`
      );
    return { kind: "join", spelling, customer };
  });
}
