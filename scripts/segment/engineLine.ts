import { parseArgs } from "node:util";
import { ENGINE_OPTIONS, engineOptions, type EngineOptions } from "./engineOptions";
import { stopForUsage } from "./stopForUsage";

const USAGE =
  "usage: npm run segment -- --engine duckdb|spark FILES... OUTPUT.xlsx [options], more by --help";

export const SALES_OPTIONS = {
  engine: { type: "string" },
  master: { type: "string" },
  by: { type: "string" },
  before: { type: "boolean", default: false },
  ...ENGINE_OPTIONS,
} as const;

const KINDS = ["csv", "parquet"] as const;
const ENGINES = ["duckdb", "spark"] as const;
const ALL_CORES = "local[*]";

export interface EngineLine extends EngineOptions {
  readonly engine: (typeof ENGINES)[number];
  /** Where Spark runs, as Spark says it. */
  readonly master: string;
  /** Paths and patterns, all of one kind. */
  readonly files: readonly string[];
  readonly kind: (typeof KINDS)[number];
  /** Column by whose values the losses are told apart. */
  readonly by?: string;
  /** Also what changed since the window before. */
  readonly isBefore: boolean;
}

/** What was asked for where an engine reads the files; wrong usage ends the program here. */
export function engineLine(): EngineLine {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: SALES_OPTIONS,
    });
    const engine = ENGINES.find((one) => one === values.engine);
    if (engine === undefined)
      throw new Error(
        `"${values.engine ?? ""}" is not an engine that runs from here: duckdb and spark are.`
      );
    const { master = ALL_CORES } = values;
    if (engine !== "spark" && values.master !== undefined)
      throw new Error("--master is Spark's: --engine spark.");
    if (!/^(local(\[(\*|[1-9]\d*)\])?|yarn|(spark|k8s):\/\/.+)$/.test(master))
      throw new Error(
        `"${master}" is not a master of Spark: local[2], spark://HOST:7077, yarn and k8s://HOST are.`
      );
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
      engine,
      master,
      files,
      kind,
      isBefore: values.before,
      ...(values.by === undefined ? {} : { by: values.by }),
    };
  } catch (error) {
    return stopForUsage(error, USAGE);
  }
}

function kindOf(file: string): (typeof KINDS)[number] {
  const kind = KINDS.find((one) => new RegExp(`\\.${one}(\\.gz)?/?$`, "i").test(file));
  if (kind === undefined) throw new Error(`${file} is neither .csv nor .parquet.`);
  return kind;
}
