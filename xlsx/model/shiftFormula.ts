import { columnIndex, columnName } from "./address";

const REFERENCE =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** A formula as it reads in another cell, as after copying: its relative references moved by so many rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (
      whole,
      quoted: string | undefined,
      columnFixed: string,
      column: string,
      rowFixed: string,
      row: string
    ) => {
      if (quoted !== undefined) return whole;
      const movedColumn = columnFixed === "$" ? column : columnName(columnIndex(column) + columns);
      const movedRow = rowFixed === "$" ? row : String(Number(row) + rows);
      return `${columnFixed}${movedColumn}${rowFixed}${movedRow}`;
    }
  );
}
