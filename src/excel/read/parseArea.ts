import type { Area } from "../../report/blocks/report";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";

/** "B5", "A1:C3", "A:C" or "1:9" as a zero-based area; dollar signs are ignored. */
export function parseArea(cells: string): Area | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::(?=.)([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(
    cells.replaceAll("$", "").trim()
  );
  if (!match) return undefined;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  if (column1 === undefined && row1 === undefined) return undefined;
  const columns = [indexOf(column1, 0), indexOf(column2, SHEET_COLUMNS - 1)].sort((a, b) => a - b);
  const rows = [Number(row1 ?? 1) - 1, Number(row2 ?? SHEET_ROWS) - 1].sort((a, b) => a - b);
  const [row = 0, lastRow = 0] = rows;
  const [column = 0, lastColumn = 0] = columns;
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function indexOf(letters: string | undefined, otherwise: number): number {
  if (letters === undefined) return otherwise;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
