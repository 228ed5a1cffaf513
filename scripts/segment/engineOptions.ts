import type { Settings } from "../../src/engine/settings/settings";
import type { Language } from "../../src/wording/language";
import { assertPlaces } from "./assertPlaces";
import { spoken } from "./commandLine";
import { settingsFile } from "./settingsFile";

/** Options of the ways on which an engine does the segmentation. */
export const ENGINE_OPTIONS = {
  settings: { type: "string" },
  language: { type: "string", default: "en-US" },
  json: { type: "string" },
} as const;

export interface EngineOptions {
  readonly output: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly json?: string;
}

/** @param inputs never written over. @throws Error, SettingsError for what cannot be used */
export function engineOptions(
  values: {
    readonly settings?: string | undefined;
    readonly language: string;
    readonly json?: string | undefined;
  },
  output: string,
  inputs: readonly string[]
): EngineOptions {
  if (!/\.xlsx$/i.test(output)) throw new Error(`${output} does not end in .xlsx.`);
  assertPlaces([output, values.json], [...inputs, values.settings]);
  const { settings, names } = settingsFile(values.settings);
  if (names.length > 0)
    throw new Error('"names" says nothing here: join spellings where the sales are.');
  return {
    output,
    settings,
    language: spoken(values.language),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}
