import { safeText } from "../write/safeText";

/** A field that somebody filled in: a text is never taken for a formula, a number or a day. */
export interface CellToType {
  /** Of its column, and what that is called. */
  readonly id: string;
  readonly header: string;
  /** A day is its serial number; "" empties the cell. */
  readonly value: string | number;
}

export function inputOf({ value }: CellToType): string | number {
  return typeof value === "number" ? value : safeText(value);
}
