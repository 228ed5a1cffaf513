import type { Sales } from "../../sales/sales";
import type { Settings, ValueBasis } from "../../settings/settings";

/** Profit where the list has it, else revenue; what the list does not have cannot be ranked by. docs/method.md#value. */
export function chooseBasis(
  { quantity, profit }: Pick<Sales, "quantity" | "profit">,
  hasDates: boolean,
  wanted: Settings["value"]
): ValueBasis {
  if (wanted === "quantity" && quantity !== undefined) return "quantity";
  if (wanted === "purchases" && hasDates) return "purchases";
  if ((wanted === "profit" || wanted === "auto") && profit !== undefined) return "profit";
  return "revenue";
}
