import { columnName, formatArea } from "../model/address";
import { isErrorName } from "../model/errorName";
import { UNKNOWN_TO_XML } from "../model/unknownToXml";
import { isDynamic, toFileFormula } from "../functionPrefix";
import { escapeXml } from "../parts/xml/escapeXml";
import type { CellContent } from "./sheetChange";

export interface CellWriting {
  /** Of the sheet's elements: "x:", or "". */
  readonly prefix: string;
  /** The number that marks a dynamic array's cell (ECMA-376 part 1, 18.3.1.4 `cm`). */
  readonly dynamic: number;
}

/**
 * A cell as the file has it. Texts stand in the cell itself, so that the list of shared strings stays as it is.
 * @param style its format's number
 * @returns "" for an empty cell without a format
 */
export function cellXml(
  row: number,
  column: number,
  style: number,
  { value, formula, spill }: CellContent,
  { prefix: p, dynamic }: CellWriting
): string {
  const address = `${columnName(column)}${row + 1}`;
  const open = `<${p}c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula !== undefined) {
    const isArray = spill !== undefined || isDynamic(formula);
    const area = spill ?? { row, column, rows: 1, columns: 1 };
    const f = `<${p}f${isArray ? ` t="array" ref="${formatArea(area)}"` : ""}>${escapeXml(toFileFormula(formula))}</${p}f>`;
    const mark = isArray ? ` cm="${dynamic}"` : "";
    if (value === null) return `${open}${mark}>${f}</${p}c>`;
    const type =
      typeof value === "number"
        ? ""
        : ` t="${typeof value === "boolean" ? "b" : isErrorName(value) ? "e" : "str"}"`;
    return `${open}${type}${mark}>${f}<${p}v>${plain(value)}</${p}v></${p}c>`;
  }
  if (value === null || value === "") return style === 0 ? "" : `${open}/>`;
  if (typeof value === "string" && !isErrorName(value))
    return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${cellText(value)}</${p}t></${p}is></${p}c>`;
  const type = typeof value === "boolean" ? ' t="b"' : typeof value === "string" ? ' t="e"' : "";
  return `${open}${type}><${p}v>${plain(value)}</${p}v></${p}c>`;
}

function plain(value: string | number | boolean): string {
  return typeof value === "boolean"
    ? value
      ? "1"
      : "0"
    : typeof value === "string"
      ? cellText(value)
      : String(value);
}

/** What XML cannot hold stands as _x0007_, and a text that looks like that as _x005F_x0007_ (ECMA-376 part 1, 22.9.2.19). */
function cellText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
      .replace(
        UNKNOWN_TO_XML,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
      )
  );
}
