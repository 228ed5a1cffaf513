import { contains } from "../../../xlsx/model/area";
import type { BookTable } from "../bookTable";
import { LexerTreeBuilder } from "../engines/univer";
import { mapColumns } from "../mapColumns";
import { toEngineColumn, toShownColumn } from "./columnSigns";

/**
 * Excel writes "this row" as [@column] or Table1[@column]; Univer (and the file) as Table1[[#This Row],[column]]. And Univer knows no signs in the names of columns.
 * @param tables tables whose cells the formula may stand in
 */
export function toEngineFormula(
  formula: string,
  sheetId: string,
  row: number,
  column: number,
  tables: readonly BookTable[]
): string {
  const mapped = mapColumns(formula, toEngineColumn);
  if (!mapped.includes("[@")) return mapped;
  const here = tables.find(
    (table) =>
      table.sheetId === sheetId && contains(table.area, { row, column, rows: 1, columns: 1 })
  );
  return mapped.replace(
    THIS_ROW,
    (whole, name: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
      const table = name ?? here?.name;
      return table === undefined ? whole : `${table}[[#This Row],[${bracketed ?? plain ?? ""}]]`;
    }
  );
}

const THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]*)\]|([^\][]*))\]/gu;

/** As Excel shows it. */
export function toShownFormula(formula: string): string {
  const here = formula.includes("[#This Row]")
    ? formula.replace(
        /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[([^\]]*)\]\]/gu,
        "$1[@[$2]]"
      )
    : formula;
  return mapColumns(here, toShownColumn);
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
/** A column whose name has a comma or a colon, in one pair of brackets. */
const BARE_SIGN = /[\p{L}\p{N}_.]\[(?![[#@])(?:'.|[^'\]])*[,:]/u;

/** Whether a text that starts with "=" can be read as a formula: what Excel would refuse to take is not one. */
export function isFormula(text: string): boolean {
  if (!text.startsWith("=") || text.length < 2 || text.length > 8192) return false;
  if (BARE_SIGN.test(text.replace(QUOTED, ""))) return false;
  const engineText = mapColumns(text, toEngineColumn);
  const bare = engineText
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, "0")
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(/\[[^\]]*\]+/g, "");
  if (/["']/.test(bare) || !isBalanced(bare) || /[*/^&=<>+\-,(]\s*$/.test(bare)) return false;
  // Two operands side by side: "=Smith Co". A space is the intersection of two references only.
  if (
    /[\p{L}\p{N}_.)]\s+[\p{L}_]/u.test(bare) &&
    !/^[\s\S]*\$?[A-Z]{1,3}\$?\d+\s+\$?[A-Z]{1,3}\$?\d+/i.test(bare)
  )
    return false;
  if (/&\s*[*/^&]|[*/^]\s*[*/^&)]|,\s*[*/^]|^\s*[*/^&)]/.test(bare)) return false;
  return typeof new LexerTreeBuilder().treeBuilder(engineText.replaceAll("@", "")) !== "string";
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(" || character === "{") depth += 1;
    if (character === ")" || character === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
