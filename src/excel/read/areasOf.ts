import type { Area } from "../../report/blocks/report";
import { parseArea } from "./parseArea";

/**
 * The areas of a loaded address, "Sales!A1:C9,Sales!A12:C14", from left to right: one text, where an object for each area takes Excel seconds
 * (OfficeDev/office-js issues 4714 and 5758). All are on one sheet.
 */
export function areasOf(address: string): readonly Area[] {
  const parts = address.match(/(?:[^,']|'[^']*')+/g) ?? [];
  return parts.flatMap((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}
