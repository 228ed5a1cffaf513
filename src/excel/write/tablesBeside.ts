import type { Budget } from "./budget";
import { isDone } from "./table/isDone";

/** A cell, zero-based, from which on cells to the right and below are about to be written. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Tables that may touch cells that are about to be written. */
interface Touching {
  /** With the ids loaded. */
  readonly tables: Excel.TableScopedCollection;
  readonly corner: Corner;
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Excel takes what is written right beside a table, or right below it, into the table, also where an add-in writes it (OfficeDev/office-js issues 2093 and 6745).
 * To be asked before writing.
 * @returns gives such cells back, once they are written; tells beside which corners a table had taken them
 */
export async function tablesBeside(
  context: Excel.RequestContext,
  touching: readonly Touching[]
): Promise<(budget: Budget) => Promise<readonly Corner[]>> {
  const found = touching.flatMap(({ tables, corner }) =>
    tables.items.map((table) => ({ table, corner, area: table.getRange().load(AREA) }))
  );
  if (found.length === 0) return async () => [];
  await context.sync();
  const outside = found.filter(
    ({ area, corner }) =>
      area.columnIndex + area.columnCount <= corner.column ||
      area.rowIndex + area.rowCount <= corner.row
  );
  return async (budget) => {
    const now = outside.map(({ table }) => table.getRange().load(AREA));
    await context.sync();
    const taken: Corner[] = [];
    for (const [i, { table, area, corner }] of outside.entries()) {
      const { rowIndex, columnIndex, rowCount, columnCount } = now[i]!;
      const isBeside = area.columnIndex + area.columnCount <= corner.column;
      const rows = isBeside ? rowCount : Math.min(rowCount, corner.row - rowIndex);
      const columns = isBeside ? Math.min(columnCount, corner.column - columnIndex) : columnCount;
      if (rows === rowCount && columns === columnCount) continue;
      const resize = (): void =>
        table.resize(table.getRange().getAbsoluteResizedRange(rows, columns));
      if (await isDone(budget, resize)) taken.push(corner);
    }
    return taken;
  };
}
