import type { Session } from "../../class/session";

/** Texts in quotes, and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
/** A name right before a bracket, where it is not that of a workbook inside of one. */
const TABLE = /(?<![\p{L}\p{N}_.\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;

/** Whether a formula has a structured reference to a table that is not there: Excel refuses it as it is entered. Other unknown names are #NAME?. */
export function namesUnknownTable(formula: string, { book }: Session): boolean {
  const plain = formula.replace(QUOTED, "");
  const known = new Set(book.tables.map(({ name }) => name.toLowerCase()));
  // What stands inside brackets are columns.
  const outside = withoutBrackets(plain);
  return [...outside.matchAll(TABLE)].some(([, name]) => !known.has(name!.toLowerCase()));
}

/** The same without what stands in brackets, nested ones too: "Sales[[#All],[Sum]]" is "Sales[]". */
function withoutBrackets(text: string): string {
  let depth = 0;
  let outside = "";
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    // An apostrophe in brackets stands before a sign that is meant as it is.
    if (depth > 0 && sign === "'") i += 1;
    else if (sign === "[") {
      if (depth === 0) outside += sign;
      depth += 1;
    } else if (sign === "]") {
      depth -= 1;
      if (depth === 0) outside += sign;
    } else if (depth === 0) outside += sign;
  }
  return outside;
}
