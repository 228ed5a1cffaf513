/** Formulas by which a view follows the cell in which somebody is picked: plain ones, INDEX and MATCH on our tables. */
import type { Formula } from "../../blocks/report";

/** In which row of a column the picked one stands. MATCH takes these signs in a text for any others. */
export function rowOf(picked: string, column: string): Formula {
  const text = ["~", "*", "?"].reduce(
    (one, sign) => `SUBSTITUTE(${one},"${sign}","~${sign}")`,
    picked
  );
  return { formula: `=IFERROR(MATCH(${text},${column},0),"")` };
}

/** What stands there. @param row cell with the number of the row; "" where there is none */
export function cellIn(column: string, row: string): Formula {
  const found = `INDEX(${column},${row})`;
  // An empty cell would be 0, and so would an empty place in some programs: all of the column.
  return { formula: `=IFERROR(IF(${row}="","",IF(${found}="","",${found})),"")` };
}
