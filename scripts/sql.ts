/**
 * The segmentation as SQL, for an engine that holds the sales already:
 * `npm run -s sql -- --dialect spark|duckdb|postgres [--settings F.json] [--sales TABLE] [--by COLUMN] [--before] > segmentation.sql`
 * Exit code 2: wrong usage, or a setting that the SQL does not have (a sentence names it).
 */
import { parseArgs } from "node:util";
import { DIALECT_NAMES } from "../src/sql/dialect";
import { segmentationSql } from "../src/sql/segmentationSql";
import { NotInSql } from "../src/sql/sqlSettings";
import { settingsFile } from "./segment/settingsFile";
import { stop } from "./segment/stop";
import { stopForUsage } from "./segment/stopForUsage";

const USAGE = `usage: npm run -s sql -- --dialect ${DIALECT_NAMES.join("|")} [--settings FILE.json] [--sales TABLE] [--by COLUMN] [--before] > segmentation.sql`;
const HELP = `Prints the segmentation as one commented SQL text, for an engine that holds the sales already.

${USAGE}

  --settings FILE.json   docs/method.md names them all; one that the SQL does not have is refused by name
  --sales TABLE          where the lines are: a table, a view, or a query in brackets; "sales" without it
  --by COLUMN            the losses told apart by the values of this column
  --before               also how the customers stood at the end of the window before, for what changed since: the classes once more

How to run the text, and how its result becomes a workbook: docs/beyond.md
`;

function sqlAsked(): string {
  const { values } = parseArgs({
    options: {
      dialect: { type: "string" },
      settings: { type: "string" },
      sales: { type: "string", default: "sales" },
      by: { type: "string" },
      before: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return HELP;
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
    isBefore: values.before,
    ...(values.by === undefined ? {} : { by: values.by }),
  });
}

try {
  process.stdout.write(sqlAsked());
} catch (error) {
  if (error instanceof NotInSql) stop(2, error.message);
  stopForUsage(error, USAGE);
}
