import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import type { CellStyle, StyleChange } from "../../../xlsx/model/style";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { AreasTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";

/** The common answer of all rows or columns, or null when they differ. */
export function uniform(
  runs: readonly (readonly [first: number, count: number])[],
  read: (index: number) => Json
): Json {
  let common: Json | undefined;
  for (const [first, count] of runs) {
    for (let index = first; index < first + count; index += 1) {
      const value = read(index);
      common ??= value;
      if (value !== common) return null;
    }
  }
  return common ?? null;
}

/** Reads a member of every cell's style: the common one, or null when cells differ, as Excel answers. */
export function uniformStyle(read: (style: CellStyle) => string | number | boolean) {
  return (target: AreasTarget, session: Session): Json => {
    const sheet = sheetOf(target, session);
    let common: string | number | boolean | undefined;
    for (const area of target.areas) {
      const { row, column } = area;
      const isWhole = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
      // Of whole rows and columns only the cells in use can differ from the default.
      const cells = isWhole ? (sheet.occupied(area) ?? { row, column, rows: 1, columns: 1 }) : area;
      for (let r = cells.row; r < cells.row + cells.rows; r += 1) {
        for (let c = cells.column; c < cells.column + cells.columns; c += 1) {
          const value = read(sheet.style(r, c));
          common ??= value;
          if (value !== common) return null;
        }
      }
    }
    return common ?? null;
  };
}

export function applyStyle(target: AreasTarget, change: StyleChange, session: Session): void {
  const sheet = writableSheet(target, session);
  for (const area of target.areas) sheet.applyStyle(area, change);
}
