import type { ValueBasis } from "../engine/settings/settings";

/** The currency of what customers are ranked by: quantities and purchases have none. */
export function valueCurrency(basis: ValueBasis, currency: string): string {
  return basis === "revenue" || basis === "profit" ? currency : "";
}
