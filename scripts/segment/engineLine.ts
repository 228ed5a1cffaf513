import { parseArgs } from "node:util";
import type { Settings } from "../../src/engine/settings/settings";
import type { Language } from "../../src/wording/language";
import { assertPlace, spoken } from "./commandLine";
import { settingsFile } from "./settingsFile";
import { stopForUsage } from "./stopForUsage";

const USAGE =
  "usage: npm run segment -- --engine duckdb 'SALES.csv|SALES.parquet|FOLDER/*.parquet'... OUTPUT.xlsx [--by COLUMN] [--settings FILE.json] [--language th-TH] [--json FILE.json]";

const KINDS = ["csv", "parquet"] as const;

export interface EngineLine {
  /** Paths and patterns, all of one kind. */
  readonly files: readonly string[];
  readonly kind: (typeof KINDS)[number];
  readonly output: string;
  /** Column by whose values the losses are told apart. */
  readonly by?: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly json?: string;
}

/** What was asked for where an engine reads the files; wrong usage ends the program here. */
export function engineLine(): EngineLine {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        engine: { type: "string" },
        by: { type: "string" },
        settings: { type: "string" },
        language: { type: "string", default: "en-US" },
        json: { type: "string" },
      },
    });
    if (values.engine !== "duckdb")
      throw new Error(`"${values.engine ?? ""}" is not an engine that runs from here: duckdb is.`);
    const files = positionals.slice(0, -1);
    const output = positionals.at(-1);
    if (output === undefined || files.length === 0)
      throw new Error("Files and an OUTPUT are needed.");
    if (!/\.xlsx$/i.test(output)) throw new Error(`${output} does not end in .xlsx.`);
    const kinds = new Set(files.map((file) => kindOf(file)));
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1)
      throw new Error("The files must all be .csv, or all be .parquet.");
    for (const file of files) {
      assertPlace(output, file);
      if (values.json !== undefined) assertPlace(values.json, file);
    }
    const { settings, names } = settingsFile(values.settings);
    if (names.length > 0)
      throw new Error('"names" says nothing here: join spellings where the sales are.');
    return {
      files,
      kind,
      output,
      settings,
      language: spoken(values.language),
      ...(values.by === undefined ? {} : { by: values.by }),
      ...(values.json === undefined ? {} : { json: values.json }),
    };
  } catch (error) {
    return stopForUsage(error, USAGE);
  }
}

function kindOf(file: string): (typeof KINDS)[number] {
  const kind = KINDS.find((one) => new RegExp(`\\.${one}(\\.gz)?$`, "i").test(file));
  if (kind === undefined) throw new Error(`${file} is neither .csv nor .parquet.`);
  return kind;
}
