import type { Sales } from "../sales/sales";
import type { ValueBasis } from "../settings/settings";

/** The column of the lines that a basis adds up; the amount where the list does not have it. */
export function lineValues(sales: Sales, basis: Exclude<ValueBasis, "purchases">): Float64Array {
  if (basis === "profit") return sales.profit ?? sales.amount;
  if (basis === "quantity") return sales.quantity ?? sales.amount;
  return sales.amount;
}
