import { asNumber } from "../../class/arguments";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** A number within the documented bounds. */
export function asBetween(value: Json, least: number, most: number): number {
  const number = asNumber(value);
  if (number < least || number > most) throw new ExcelError("InvalidArgument");
  return number;
}
