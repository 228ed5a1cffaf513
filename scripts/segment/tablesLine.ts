import { parseArgs } from "node:util";
import { ENGINE_OPTIONS, engineOptions, type EngineOptions } from "./engineOptions";
import { stopForUsage } from "./stopForUsage";

const USAGE = "usage: npm run segment -- --table SEGMENTS OUTPUT.xlsx [options], more by --help";

export const TABLE_OPTIONS = {
  table: { type: "string", default: "" },
  facts: { type: "string" },
  losses: { type: "string" },
  directions: { type: "string" },
  ...ENGINE_OPTIONS,
} as const;

const TABLES = ["facts", "losses", "directions"] as const;

export interface TablesLine extends EngineOptions {
  readonly table: string;
  readonly more: { readonly [table in (typeof TABLES)[number]]?: string };
}

/** What was asked for where the result of an engine is made a workbook; wrong usage ends the program here. */
export function tablesLine(): TablesLine {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: TABLE_OPTIONS,
    });
    const [output, ...more] = positionals;
    if (output === undefined || more.length > 0) throw new Error("One OUTPUT is needed.");
    const given = TABLES.flatMap((name) => {
      const file = values[name];
      return file === undefined ? [] : [[name, file] as const];
    });
    const tables = [values.table, ...given.map(([, file]) => file)];
    for (const file of tables)
      if (!/\.(csv|parquet)$/i.test(file)) throw new Error(`${file} is neither .csv nor .parquet.`);
    return {
      ...engineOptions(values, output, tables),
      table: values.table,
      more: Object.fromEntries(given),
    };
  } catch (error) {
    return stopForUsage(error, USAGE);
  }
}
