import type { Value } from "../../report/blocks/report";
import { roundedCell } from "../../report/onSheet/roundedCell";
import { safeText } from "./safeText";

/** A cell as it is handed to Excel; null leaves what stands there. */
export type CellInput = string | number | boolean | null;

/** A value made ready for Excel: texts safe, formulas as they are. */
export function cellInput(value: Value | null): CellInput {
  if (typeof value === "string") return safeText(value);
  if (typeof value === "object") return value === null ? null : value.formula;
  return typeof value === "number" ? roundedCell(value) : value;
}
