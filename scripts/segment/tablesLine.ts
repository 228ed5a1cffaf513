import { parseArgs } from "node:util";
import type { Settings } from "../../src/engine/settings/settings";
import type { Language } from "../../src/wording/language";
import { assertPlace, spoken } from "./commandLine";
import { settingsFile } from "./settingsFile";
import { stopForUsage } from "./stopForUsage";

const USAGE =
  "usage: npm run segment -- --table SEGMENTS.csv|.parquet [--facts FACTS] [--losses LOSSES] [--directions DIRECTIONS] OUTPUT.xlsx [--settings FILE.json] [--language th-TH] [--json FILE.json]";

const TABLES = ["facts", "losses", "directions"] as const;

export interface TablesLine {
  readonly table: string;
  readonly more: { readonly [table in (typeof TABLES)[number]]?: string };
  readonly output: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly json?: string;
}

/** What was asked for where the result of an engine is made a workbook; wrong usage ends the program here. */
export function tablesLine(): TablesLine {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        table: { type: "string", default: "" },
        facts: { type: "string" },
        losses: { type: "string" },
        directions: { type: "string" },
        settings: { type: "string" },
        language: { type: "string", default: "en-US" },
        json: { type: "string" },
      },
    });
    const [output, ...more] = positionals;
    if (output === undefined || more.length > 0) throw new Error("One OUTPUT is needed.");
    if (!/\.xlsx$/i.test(output)) throw new Error(`${output} does not end in .xlsx.`);
    const given = TABLES.flatMap((name) => {
      const file = values[name];
      return file === undefined ? [] : [[name, file] as const];
    });
    for (const file of [values.table, ...given.map(([, one]) => one)]) {
      if (!/\.(csv|parquet)$/i.test(file)) throw new Error(`${file} is neither .csv nor .parquet.`);
      assertPlace(output, file);
      if (values.json !== undefined) assertPlace(values.json, file);
    }
    const { settings, names } = settingsFile(values.settings);
    if (names.length > 0)
      throw new Error('"names" says nothing here: join spellings where the sales are.');
    return {
      table: values.table,
      more: Object.fromEntries(given),
      output,
      settings,
      language: spoken(values.language),
      ...(values.json === undefined ? {} : { json: values.json }),
    };
  } catch (error) {
    return stopForUsage(error, USAGE);
  }
}
