import type { Analysis } from "../../analysis";
import type { Prepared } from "../../prepare";
import { valueLines } from "../../lines/valueLines";
import { changeDrivers, type ChangeDrivers } from "./changeDrivers";
import type { ChangeWindows } from "./changeWindows";

/** What drove the change of what customers are ranked by; units over `unitsPerOne` are money. docs/method-churn.md#change. */
export function driversOf(
  { sales, purchases }: Pick<Prepared, "sales" | "purchases">,
  valueBasis: Analysis["valueBasis"],
  windows: ChangeWindows
): ChangeDrivers & { readonly unitsPerOne: number } {
  const lines = valueLines(sales, purchases, valueBasis);
  // Purchases have no product or region of their own.
  const dimensions = valueBasis === "purchases" ? [] : sales.dimensions;
  const drivers = changeDrivers(lines, dimensions, windows, sales.customers.length);
  return { ...drivers, unitsPerOne: lines.unitsPerOne };
}
