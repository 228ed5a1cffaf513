import { headerRoles } from "../../src/engine/sales/layout/headerRoles";
import type { ColumnRole, Settings } from "../../src/engine/settings/settings";
import { Refusal } from "./refusal";
import type { SalesEngine } from "./salesEngine";

/** Roles that the SQL text has a use for. */
const ROLES = ["customer", "date", "amount", "profit", "cost", "quantity", "invoice"] as const;
const NEEDED: readonly ColumnRole[] = ["customer", "date", "amount"];

/** The settings with the columns that they name; else those whose headers say it, as in a list in Excel. @throws Refusal where a column is missing */
export async function engineColumns(engine: SalesEngine, settings: Settings): Promise<Settings> {
  const headers = await engine.headers();
  const named = (role: ColumnRole): string | undefined => {
    const all = headers.flatMap((header) => {
      const [match] = headerRoles(header);
      return match?.role === role ? [{ header, ...match }] : [];
    });
    // Which column of a role: by the words first, then by how much of the header they are.
    return all.sort((p, q) => q.tier - p.tier || q.strength - p.strength)[0]?.header;
  };
  const discount = named("discount");
  if (discount !== undefined)
    process.stderr.write(`${discount} is not looked at: amounts are added as they stand.\n`);
  const found = ROLES.flatMap((role) => {
    const best = named(role);
    return best === undefined ? [] : [[role, best] as const];
  });
  const columns: Settings["columns"] = { ...Object.fromEntries(found), ...settings.columns };
  const missing = NEEDED.filter((role) => columns[role] === undefined);
  if (missing.length > 0)
    throw new Refusal(
      1,
      `No header says which column holds the ${missing.join(" and the ")}: name it in the settings file, as in { "columns": { "${missing[0]!}": "..." } }. The columns are ${headers.join(", ")}.`
    );
  const currency = named("currency");
  if (currency !== undefined) assertOneCurrency(await engine.valuesOf(currency), currency);
  const told = Object.entries(columns).map(([role, column]) => `${role} = ${column}`);
  process.stderr.write(`${told.join(", ")}\n`);
  return { ...settings, columns };
}

/** Amounts of several currencies have no sum. */
function assertOneCurrency(codes: readonly string[], column: string): void {
  if (codes.length > 1)
    throw new Refusal(
      1,
      `The column ${column} holds ${codes.join(", ")}: amounts of several currencies cannot be added. Give files of one currency.`
    );
}
