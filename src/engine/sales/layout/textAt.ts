import { isBlank } from "../text/isBlank";
import type { Cell } from "../sales";

/**
 * Reads the first of several texts that a row fills, each joined from the cells of its columns; "" where it fills none.
 * @param places of the columns in the row
 */
export function textAt(places: readonly (readonly { readonly column: number }[])[]) {
  return (row: readonly Cell[]): string => {
    for (const parts of places) {
      const text = parts
        .map(({ column }) => String(row[column] ?? "").trim())
        .filter((part) => !isBlank(part))
        .join(" ");
      if (text !== "") return text;
    }
    return "";
  };
}
