import { shiftDay } from "../../report/onSheet/shiftDays";
import { safeText } from "../write/safeText";

/** A field that somebody filled in: a text is never taken for a formula, a number or a day. */
export interface CellToType {
  /** Of its column, and what that is called. */
  readonly id: string;
  readonly header: string;
  /** A day is its serial number in the 1900 system; "" empties the cell. */
  readonly value: string | number;
}

/** @param dayShift of the workbook */
export function inputOf({ id, value }: CellToType, dayShift: number): string | number {
  return typeof value === "number" ? shiftDay(id, value, dayShift) : safeText(value);
}
