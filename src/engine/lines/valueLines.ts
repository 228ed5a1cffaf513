import type { Purchases } from "../purchases/purchases";
import { lineValues } from "./lineValues";
import type { Sales } from "../sales/sales";
import type { UnitLines } from "./dominantValue";
import type { ValueBasis } from "../settings/settings";
import { wholeUnits } from "../stats/wholeUnits";

export interface ValueLines extends UnitLines {
  /** Units that make 1. */
  readonly unitsPerOne: number;
}

/** The lines with what they are worth by a basis, in whole units; by purchases each purchase is a line worth 1. */
export function valueLines(sales: Sales, purchases: Purchases, basis: ValueBasis): ValueLines {
  if (basis !== "purchases") {
    const { units, unitsPerOne } = wholeUnits(lineValues(sales, basis));
    return { customer: sales.customer, day: sales.day, units, unitsPerOne };
  }
  const { offsets, day } = purchases;
  const customer = new Int32Array(day.length);
  for (let c = 0; c + 1 < offsets.length; c += 1) customer.fill(c, offsets[c], offsets[c + 1]);
  return { customer, day, units: new Float64Array(day.length).fill(1), unitsPerOne: 1 };
}
