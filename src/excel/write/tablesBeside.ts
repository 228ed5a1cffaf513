import type { Budget } from "./budget";
import type { GrowingTables } from "./growingTables";
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
  /** How many columns are about to be written. */
  readonly columns: number;
}

interface TakenIn {
  readonly corner: Corner;
  /** Excel may refuse to narrow a table. */
  readonly isGivenBack: boolean;
}

interface TablesBeside {
  readonly growing: GrowingTables;
  /** Narrows tables again, once the cells are written; tells beside which corners a table had taken them in. */
  readonly giveBack: (budget: Budget) => Promise<readonly TakenIn[]>;
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Excel takes what is written right beside a table, or right below it, into the table, also where an add-in writes it (OfficeDev/office-js issues 2093 and 6745).
 * To be asked before writing.
 * @param before tables that a run which was cut off has left as Excel widened them
 */
export async function tablesBeside(
  context: Excel.RequestContext,
  touching: readonly Touching[],
  before: GrowingTables
): Promise<TablesBeside> {
  const found = touching.flatMap(({ tables, ...place }) =>
    tables.items.map((table) => ({ table, ...place, area: table.getRange().load(AREA) }))
  );
  if (found.length === 0) return { growing: {}, giveBack: async () => [] };
  await context.sync();
  const outside = found.flatMap(({ table, corner, columns, area }) => {
    // One that has columns right of the letters was widened by somebody since.
    const isOurs = area.columnIndex + area.columnCount <= corner.column + columns;
    const grows = growthOf(area, corner) ?? (isOurs ? before[table.id] : undefined);
    return grows === undefined ? [] : [{ table, corner, grows }];
  });
  return {
    growing: Object.fromEntries(outside.map(({ table, grows }) => [table.id, grows])),
    giveBack: async (budget) => {
      const now = outside.map(({ table }) => table.getRange().load(AREA));
      if (now.length > 0) await context.sync();
      const taken: TakenIn[] = [];
      for (const [i, { table, corner, grows }] of outside.entries()) {
        const { rowIndex, columnIndex, rowCount, columnCount } = now[i]!;
        const rows = grows === "rows" ? Math.min(rowCount, corner.row - rowIndex) : rowCount;
        const columns =
          grows === "columns" ? Math.min(columnCount, corner.column - columnIndex) : columnCount;
        if (rows === rowCount && columns === columnCount) continue;
        const resize = (): void =>
          table.resize(table.getRange().getAbsoluteResizedRange(rows, columns));
        taken.push({ corner, isGivenBack: await isDone(budget, resize) });
      }
      return taken;
    },
  };
}

/** @returns undefined where the table holds the corner already */
function growthOf(area: Excel.Range, corner: Corner): GrowingTables[string] | undefined {
  if (area.columnIndex + area.columnCount <= corner.column) return "columns";
  return area.rowIndex + area.rowCount <= corner.row ? "rows" : undefined;
}
