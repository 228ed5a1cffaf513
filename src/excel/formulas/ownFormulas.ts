import { isOwnFormula } from "../../report/formulas/isOwnFormula";
import type { Area } from "../../report/blocks/report";
import type { Budget } from "../write/budget";
import { rangeOf } from "../write/rangeOf";

/** Cells read in one request. */
const CELLS = 50_000;

/** Formulas of ours one below the other, each in a cell. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

/** The formulas of ours in areas of a sheet, as runs down their columns. */
export async function ownFormulas(
  budget: Budget,
  sheet: Excel.Worksheet,
  areas: readonly Area[]
): Promise<readonly FormulaRun[]> {
  const found = new Map<number, Map<number, string>>();
  for (const area of areas) {
    const most = Math.max(1, Math.floor(CELLS / area.columns));
    for (let row = area.row; row < area.row + area.rows; row += most) {
      const rows = Math.min(most, area.row + area.rows - row);
      let range: Excel.Range;
      await budget.ask(() => {
        range = rangeOf(sheet, { ...area, row, rows }).load("formulas");
      });
      for (const [i, cells] of (range!.formulas as unknown[][]).entries())
        for (const [j, formula] of cells.entries()) {
          if (!isOwnFormula(formula)) continue;
          const column = area.column + j;
          const rowsOfColumn = found.get(column) ?? new Map<number, string>();
          found.set(column, rowsOfColumn.set(row + i, formula));
        }
    }
  }
  return [...found].flatMap(([column, formulas]) => runsOf(column, formulas));
}

function runsOf(column: number, formulas: ReadonlyMap<number, string>): readonly FormulaRun[] {
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (const [row, formula] of [...formulas].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.formulas.length === row) last.formulas.push(formula);
    else runs.push({ row, column, formulas: [formula] });
  }
  return runs;
}
