import { DEFAULT_SETTINGS } from "../engine/settings/defaults";
import type { ColumnRole, Settings } from "../engine/settings/settings";

/** A setting that the SQL text does not have. */
export class NotInSql extends Error {
  /** @param setting as in the settings file, "lost.rule". @param only what the text has in its place. */
  constructor(
    readonly setting: string,
    readonly value: unknown,
    readonly only: string
  ) {
    super(`${setting} = ${JSON.stringify(value)} is not in the SQL: ${only}.`);
  }
}

interface SqlColumns {
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  readonly profit?: string;
  readonly cost?: string;
  readonly quantity?: string;
  readonly invoice?: string;
}

export interface SqlSettings {
  readonly settings: Settings;
  readonly columns: SqlColumns;
  /** What ABC ranks by. */
  readonly value: "revenue" | "profit" | "quantity";
}

/** Columns of a list that only the reading of a sheet or a file makes something of. */
const NOT_READ = ["price", "discount", "currency", "customerId"] as const;

/**
 * The settings as the SQL text takes them. Of those that it does not look at (which sheets are written, what makes a key account) none is refused: they count
 * where the workbook is made from its result.
 * @throws NotInSql for one that would change the numbers and that the text does not have
 */
export function sqlSettings(settings: Settings): SqlSettings {
  const { abc, xyz, lost, rows } = settings;
  only("abc.rule", abc.rule, ["R1T"]);
  only("abc.by", abc.by, ["share"]);
  only("abc.within", abc.within, [""]);
  only("abc.second", abc.second, ["none"]);
  if (abc.limits.length > 0)
    throw new NotInSql("abc.limits", abc.limits, "the limits are abc.a and abc.b");
  only("xyz.method", xyz.method, ["frequency", "cv"]);
  only("xyz.season", xyz.season, [false]);
  only("lost.rule", lost.rule, ["rhythm", "days"]);
  for (const [name, value] of Object.entries(rows))
    only(`rows.${name}`, value, [DEFAULT_SETTINGS.rows[name as keyof typeof rows]]);
  for (const role of NOT_READ)
    if (settings.columns[role] !== undefined)
      throw new NotInSql(`columns.${role}`, settings.columns[role], "it has no such column");
  const columns = columnsOf(settings.columns);
  return { settings, columns, value: basisOf(settings.value, columns) };
}

function only(setting: string, value: unknown, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  const list = allowed.map((one) => JSON.stringify(one)).join(" or ");
  throw new NotInSql(setting, value, `it has ${list} only`);
}

function columnsOf(given: { readonly [role in ColumnRole]?: string }): SqlColumns {
  const { customer = "customer", date = "date", amount = "amount" } = given;
  const { profit, cost, quantity, invoice } = given;
  return {
    customer,
    date,
    amount,
    ...(profit === undefined ? {} : { profit }),
    ...(cost === undefined ? {} : { cost }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(invoice === undefined ? {} : { invoice }),
  };
}

function basisOf(wanted: Settings["value"], columns: SqlColumns): SqlSettings["value"] {
  if (wanted === "purchases")
    throw new NotInSql("value", wanted, "it ranks by revenue, profit or quantity");
  const hasProfit = columns.profit !== undefined || columns.cost !== undefined;
  if (wanted === "auto") return hasProfit ? "profit" : "revenue";
  if (wanted === "profit" && !hasProfit)
    throw new NotInSql("value", wanted, "name the column in columns.profit or columns.cost");
  if (wanted === "quantity" && columns.quantity === undefined)
    throw new NotInSql("value", wanted, "name the column in columns.quantity");
  return wanted;
}
