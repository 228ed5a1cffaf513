import type { Grain } from "../engine/sales/sales";

/** In what a list counts. */
export interface Units {
  /** ISO code of the currency of its money; "" where it is not known, or where there is none. */
  readonly currency: string;
  /** How exact its days are: the last day of a month stands for the month. */
  readonly grain: Grain;
}
