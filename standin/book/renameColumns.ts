/** Texts in quotes and names of sheets, which are left alone; else a name right before a bracket. */
const PART =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;
/** Signs that stand behind an apostrophe in a structured reference. */
const SPECIAL = /[[\]#'@]/g;

/**
 * A formula after columns of a table got other names, as Excel changes it: "=SUM(Sales[Sum])" is "=SUM(Sales[Total])".
 * @param names old name in lower case → new name
 */
export function renameColumns(
  formula: string,
  table: string,
  names: ReadonlyMap<string, string>
): string {
  let renamed = "";
  let from = 0;
  for (const match of formula.matchAll(PART)) {
    const name = match[2];
    const open = match.index + match[0].length - 1;
    if (name?.toLowerCase() !== table.toLowerCase() || open < from) continue;
    const end = closing(formula, open);
    renamed += formula.slice(from, open) + renameIn(formula.slice(open, end), names);
    from = end;
  }
  return renamed + formula.slice(from);
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

/** @param reference from its first bracket to its last: "[Sum]", "[[#Headers],[Sum]]", "[@Sum]" */
function renameIn(reference: string, names: ReadonlyMap<string, string>): string {
  return reference.replace(/(?<=[[@])((?:'.|[^[\]'@])+)(?=\])/gu, (written) => {
    const name = written.replace(/'(.)/gu, "$1");
    const now = names.get(name.toLowerCase());
    return now === undefined ? written : now.replace(SPECIAL, "'$&");
  });
}
