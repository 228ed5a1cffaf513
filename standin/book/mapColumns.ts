/** Texts in quotes and names of sheets, which are left alone; else what comes right before a bracket: the name of a table, or none for the table around. */
const PART =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)?(?=\[)/gu;
/** Signs that stand behind an apostrophe in a structured reference. */
const ESCAPED = /[[\]#'@]/g;
/** A column with other signs than these stands in two pairs of brackets: Sales[[Sum, net]]. */
const PLAIN = /^[\p{L}\p{M}\p{N}_ ]*$/u;
/** "#Headers" is no column. */
const ITEM = /^\s*#/;
/** One column and nothing else, in brackets of its own or not. */
const SINGLE = /^(?:\[((?:'.|[^'[\]])*)\]|(?:'.|[^'[\]])*)$/su;
const NESTED = /\[((?:'.|[^'[\]])*)\]/gsu;

/**
 * A formula whose structured references name other columns, written as Excel writes them.
 * @param map a column of a table ("" for that in which the formula stands), without apostrophes before its signs
 */
export function mapColumns(
  formula: string,
  map: (column: string, table: string) => string
): string {
  if (!formula.includes("[")) return formula;
  let mapped = "";
  let from = 0;
  for (const match of formula.matchAll(PART)) {
    const open = match.index + match[0].length;
    if (match[1] !== undefined || open < from) continue;
    const table = match[2] ?? "";
    const close = closing(formula, open);
    const inside = formula.slice(open + 1, close - 1);
    // "[Book.xlsx]Sheet!A1"
    if (table === "" && !inside.startsWith("@")) continue;
    mapped += formula.slice(from, open) + mapInside(inside, (column) => map(column, table));
    from = close;
  }
  return mapped + formula.slice(from);
}

/** Where the bracket that opens there has been closed. */
function closing(formula: string, open: number): number {
  let depth = 0;
  for (let i = open; i < formula.length; i += 1) {
    if (formula[i] === "'") i += 1;
    else if (formula[i] === "[") depth += 1;
    else if (formula[i] === "]" && (depth -= 1) === 0) return i + 1;
  }
  return formula.length;
}

/** @param inside "Sum", "@Sum", "#All", "[#Headers],[Sum]", "[Sum, net]", "@[Sum, net]", "[Sum]:[Net]" */
function mapInside(inside: string, map: (column: string) => string): string {
  const here = inside.startsWith("@") ? "@" : "";
  const rest = inside.slice(here.length);
  const single = SINGLE.exec(rest);
  if (single === null)
    return `[${here}${rest.replace(NESTED, (whole, written: string) =>
      ITEM.test(written) ? whole : `[${escaped(map(plain(written)))}]`
    )}]`;
  const written = single[1] ?? rest;
  if (written === "" || ITEM.test(written)) return `[${inside}]`;
  const column = map(plain(written));
  const isPlain = PLAIN.test(column) && !(here === "@" && column.includes(" "));
  return `[${here}${isPlain ? column : `[${escaped(column)}]`}]`;
}

function plain(written: string): string {
  return written.replace(/'(.)/gsu, "$1");
}

function escaped(column: string): string {
  return column.replace(ESCAPED, "'$&");
}
