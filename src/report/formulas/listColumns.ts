import type { Result } from "../result";

/** Columns of a list, counted from its first, that a formula takes. */
interface ListColumns {
  readonly customer: number;
  readonly date: number;
  readonly amount: number;
}

/** Why a formula cannot take a list. */
interface NoListColumns {
  readonly code: "severalLists" | "otherColumns";
}

/** Names or days that do not stand in one cell of each row. */
const NOT_IN_EVERY_ROW: ReadonlySet<string> = new Set([
  "joinedColumns",
  "firstFilledColumn",
  "mergedCells",
  "groupedRows",
  "periodMeasures",
]);

/**
 * The three columns of a list for a formula. Where customers are ranked by profit or quantity and the list has a column of it, that takes the place of
 * the amounts.
 */
export function listColumns({
  analysis: { valueBasis },
  source: { columns, listCount, shape },
  issues,
}: Pick<Result, "analysis" | "source" | "issues">): ListColumns | NoListColumns {
  if (listCount > 1) return { code: "severalLists" };
  const basis =
    valueBasis === "profit" ? columns.profit : valueBasis === "quantity" && columns.quantity;
  const [customer, date, amount] = [columns.customer, columns.date, basis || columns.amount];
  if (
    shape !== "lines" ||
    customer === undefined ||
    date === undefined ||
    amount === undefined ||
    customer.column === date.column ||
    issues.some(({ code }) => NOT_IN_EVERY_ROW.has(code))
  )
    return { code: "otherColumns" };
  return { customer: customer.column, date: date.column, amount: amount.column };
}
