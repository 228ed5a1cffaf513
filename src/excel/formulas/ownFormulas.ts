import { isOwnFormula } from "../../report/formulas/isOwnFormula";
import type { Area } from "../../report/blocks/report";
import type { Budget } from "../write/budget";
import { rangesIn } from "./rangesIn";

/** One formula of ours in cells one below the other: each says the same of its own row. */
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
  const read = await rangesIn(budget, sheet, areas, "formulas");
  const found = new Map<number, Map<number, string>>();
  for (const [n, ranges] of read.entries()) {
    const { row, column: first } = areas[n]!;
    const cellsOfRows = ranges.flatMap(({ formulas }) => formulas as unknown[][]);
    for (const [i, cells] of cellsOfRows.entries())
      for (const [j, formula] of cells.entries()) {
        if (!isOwnFormula(formula)) continue;
        const column = first + j;
        const rowsOfColumn = found.get(column) ?? new Map<number, string>();
        found.set(column, rowsOfColumn.set(row + i, formula));
      }
  }
  const neighbours = [...found].flatMap(([column, formulas]) => runsOf(column, formulas));
  const cells = neighbours.map(({ row, column, formulas }) => ({
    row,
    column,
    rows: formulas.length,
    columns: 1,
  }));
  const relative = await rangesIn(budget, sheet, cells, "formulasR1C1");
  return neighbours.flatMap((run, n) =>
    alike(run, relative[n]!.flatMap(({ formulasR1C1 }) => formulasR1C1 as unknown[][]).flat())
  );
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

/** @param relative the formulas in R1C1 notation, in which one that is filled down stays the same */
function alike(run: FormulaRun, relative: readonly unknown[]): readonly FormulaRun[] {
  const starts = relative.flatMap((text, i) => (i > 0 && text === relative[i - 1] ? [] : [i]));
  return starts.map((from, i) => ({
    ...run,
    row: run.row + from,
    formulas: run.formulas.slice(from, starts[i + 1]),
  }));
}
