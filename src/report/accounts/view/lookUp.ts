/** Formulas by which a view follows the cell in which somebody is picked: plain ones, INDEX and MATCH on our tables. */
import type { Formula } from "../../blocks/report";

/** The place of a text in a column, letter by letter: MATCH takes these signs for any others. An expression; an error where it is not there. */
export function placeOf(text: string, column: string): string {
  const plain = ["~", "*", "?"].reduce(
    (one, sign) => `SUBSTITUTE(${one},"${sign}","~${sign}")`,
    text
  );
  return `MATCH(${plain},${column},0)`;
}

/** In which row of a column the picked one stands. */
export function rowOf(picked: string, column: string): Formula {
  return { formula: `=IFERROR(${placeOf(picked, column)},"")` };
}

/** What stands there. @param row cell with the number of the row; "" where there is none */
export function cellIn(column: string, row: string): Formula {
  const found = `INDEX(${column},${row})`;
  // An empty cell would be 0, and so would an empty place in some programs: all of the column.
  return { formula: `=IFERROR(IF(${row}="","",IF(${found}="","",${found})),"")` };
}
