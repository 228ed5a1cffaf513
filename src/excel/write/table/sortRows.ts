import type { Table } from "../../../report/blocks/report";
import type { Budget } from "../budget";
import { isDone } from "./isDone";
import type { RowKeys, RowPlan } from "./planRows";
import { readKeys } from "./readKeys";
import type { StandingTable } from "./standingTable";

interface Sorted {
  /** As the rows stand now. */
  readonly keys: RowKeys;
  readonly isSorted: boolean;
  /** Rows are hidden by hand: Excel leaves them where they are. */
  readonly isHidden: boolean;
}

/**
 * Has Excel sort the rows by their places, or again by the column that the user chose; then reads whose the rows are.
 * @param written what stood there and what was written
 */
export async function sortRows(
  budget: Budget,
  standing: StandingTable,
  table: Table,
  written: { readonly keys: RowKeys; readonly plan: RowPlan; readonly isWide: boolean }
): Promise<Sorted> {
  const { sort } = standing.table;
  const place = standing.ours.get(table.columns.find(({ role }) => role === "place")?.id ?? "");
  const isOwn = isSortedByUser(standing, place);
  const isPossible = written.isWide && (isOwn || place !== undefined);
  const body = standing.table.getDataBodyRange().load("rowHidden,rowCount");
  await budget.flush();
  // Null where some are; by hand, for the filters are off.
  const isHidden = (body.rowHidden as boolean | null) !== false;
  let isSorted = isPossible;
  if (isPossible && (isOwn || !isInOrder(written.plan))) {
    isSorted = await isDone(budget, () => {
      if (isOwn) sort.reapply();
      else sort.apply([{ key: place!, ascending: true }], false);
    });
  }
  const keys = await readKeys(budget, { ...standing, rowCount: body.rowCount }, table);
  return { keys, isSorted, isHidden };
}

function isSortedByUser({ sortedBy, columns }: StandingTable, place: number | undefined): boolean {
  return sortedBy !== undefined && sortedBy !== columns[place ?? -1]?.id;
}

/** Rows of the report in their order, then those that it does not have. */
function isInOrder({ rows, fresh }: RowPlan): boolean {
  if (fresh.length > 0) return false;
  let before = -1;
  return rows.every((row) => {
    if (row < 0) {
      before = Infinity;
      return true;
    }
    const isNext = row > before;
    before = row;
    return isNext;
  });
}
