import type { Sales } from "../../sales/sales";
import type { Settings, ValueBasis } from "../../settings/settings";

/** Profit where the list has it for half of its money or more, else revenue; who asks for profit gets it with fewer. What the list does not have cannot be ranked by. docs/method.md#value. */
export function chooseBasis(
  { quantity, profit, blankProfits }: Pick<Sales, "quantity" | "profit" | "blankProfits">,
  hasDates: boolean,
  wanted: Settings["value"]
): ValueBasis {
  if (wanted === "quantity" && quantity !== undefined) return "quantity";
  if (wanted === "purchases" && hasDates) return "purchases";
  if (profit === undefined) return "revenue";
  if (wanted === "profit" || (wanted === "auto" && blankProfits?.most !== true)) return "profit";
  return "revenue";
}
