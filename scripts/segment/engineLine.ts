import { parseArgs } from "node:util";
import { ENGINE_OPTIONS, engineOptions, type EngineOptions } from "./engineOptions";
import { stopForUsage } from "./stopForUsage";

const USAGE =
  "usage: npm run segment -- --engine duckdb 'SALES.csv|SALES.parquet|FOLDER/*.parquet'... OUTPUT.xlsx [--by COLUMN] [--settings FILE.json] [--language th-TH] [--json FILE.json]";

const KINDS = ["csv", "parquet"] as const;

export interface EngineLine extends EngineOptions {
  /** Paths and patterns, all of one kind. */
  readonly files: readonly string[];
  readonly kind: (typeof KINDS)[number];
  /** Column by whose values the losses are told apart. */
  readonly by?: string;
}

/** What was asked for where an engine reads the files; wrong usage ends the program here. */
export function engineLine(): EngineLine {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        engine: { type: "string" },
        by: { type: "string" },
        ...ENGINE_OPTIONS,
      },
    });
    if (values.engine !== "duckdb")
      throw new Error(`"${values.engine ?? ""}" is not an engine that runs from here: duckdb is.`);
    const files = positionals.slice(0, -1);
    const output = positionals.at(-1);
    if (output === undefined || files.length === 0)
      throw new Error("Files and an OUTPUT are needed.");
    const kinds = new Set(files.map((file) => kindOf(file)));
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1)
      throw new Error("The files must all be .csv, or all be .parquet.");
    return {
      ...engineOptions(values, output, files),
      files,
      kind,
      ...(values.by === undefined ? {} : { by: values.by }),
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
