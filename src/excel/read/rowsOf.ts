import { parseArea } from "./parseArea";

/** Rows of an address with its sheet; 0 where it is none. */
export function rowsOf(address: string): number {
  return parseArea(address.slice(address.lastIndexOf("!") + 1))?.rows ?? 0;
}
