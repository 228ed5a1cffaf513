import { isMostlyBlank } from "../../src/engine/sales/encoding/blankProfits";
import type { Settings } from "../../src/engine/settings/settings";
import { DIALECTS } from "../../src/sql/dialect";
import { isCounted } from "../../src/sql/steps/purchases";
import type { SalesEngine } from "./salesEngine";

const TABLE = "kc_blank_profits";

/**
 * The settings without profit and cost where nobody asked for profit and the lines in which it is blank hold more than half of the money: revenue ranks then, as
 * for a list in Excel. docs/method.md#value.
 * @param settings with the columns of customer, day and amount
 */
export async function withoutFewProfits(
  engine: SalesEngine,
  settings: Settings
): Promise<Settings> {
  const { profit, cost, ...others } = settings.columns;
  const column = profit ?? cost;
  if (settings.value !== "auto" || column === undefined) return settings;
  const dialect = DIALECTS[engine.dialect];
  const { customer, date, amount } = others;
  // An amount that is no number is refused where the lines are read.
  await engine.run(
    dialect.step(
      TABLE,
      `SELECT COUNT(*) AS line_count, SUM(is_blank) AS blank_count, SUM(size) AS money, SUM(size * is_blank) AS blank_money
FROM (
  SELECT ABS(TRY_CAST(${dialect.name(amount!)} AS ${dialect.double})) AS size,
    CASE WHEN ${dialect.name(column)} IS NULL THEN 1 ELSE 0 END AS is_blank
  FROM sales
  WHERE ${isCounted(dialect, { customer: customer!, date: date!, amount: amount! })}
) AS counted`
    )
  );
  const table = await engine.table(TABLE);
  const told = (name: string): number => Number(table[name]?.[0] ?? 0);
  const [lines, count] = [told("line_count"), told("blank_count")];
  const [without, money] = [told("blank_money"), told("money")];
  if (!isMostlyBlank({ count, lines, without, money })) return settings;
  process.stderr.write(
    `${column} is blank in ${count} of ${lines} lines, which hold more than half of the money: ranked by revenue, not by profit.\n`
  );
  return { ...settings, columns: others };
}
