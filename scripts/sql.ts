/**
 * The segmentation as SQL, for an engine that holds the sales already:
 * `npm run -s sql -- --dialect spark|duckdb|postgres [--settings F.json] [--sales TABLE] [--by COLUMN] > segmentation.sql`
 * Exit code 2: wrong usage, or a setting that the SQL does not have (a sentence names it).
 */
import { parseArgs } from "node:util";
import { DIALECT_NAMES } from "../src/sql/dialect";
import { segmentationSql } from "../src/sql/segmentationSql";
import { NotInSql } from "../src/sql/sqlSettings";
import { settingsFile } from "./segment/settingsFile";
import { stop } from "./segment/stop";
import { stopForUsage } from "./segment/stopForUsage";

const USAGE = `usage: npm run -s sql -- --dialect ${DIALECT_NAMES.join("|")} [--settings FILE.json] [--sales TABLE] [--by COLUMN]`;

function sqlAsked(): string {
  const { values } = parseArgs({
    options: {
      dialect: { type: "string" },
      settings: { type: "string" },
      sales: { type: "string", default: "sales" },
      by: { type: "string" },
    },
  });
  const dialect = DIALECT_NAMES.find((name) => name === values.dialect);
  if (dialect === undefined)
    throw new Error(
      values.dialect === undefined
        ? "--dialect is needed."
        : `"${values.dialect}" is not a dialect that is spoken here.`
    );
  const { settings, names } = settingsFile(values.settings);
  if (names.length > 0)
    throw new Error(
      `"names" is not in the SQL: join spellings where the sales are loaded into ${values.sales}.`
    );
  return segmentationSql({
    dialect,
    settings,
    sales: values.sales,
    ...(values.by === undefined ? {} : { by: values.by }),
  });
}

try {
  process.stdout.write(sqlAsked());
} catch (error) {
  if (error instanceof NotInSql) stop(2, error.message);
  stopForUsage(error, USAGE);
}
