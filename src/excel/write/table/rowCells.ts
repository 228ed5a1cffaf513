import type { Table, TableColumn } from "../../../report/blocks/report";
import { cellInput, type CellInput } from "../cellInput";
import { safeText } from "../safeText";
import type { CellOfGone, KeptCell } from "./keptCells";
import { FOREIGN, GONE, LEFTOVER, REPEATED, type RowKeys, type RowPlan } from "./planRows";
import type { StandingTable } from "./standingTable";
import type { ColumnCells } from "./writeColumns";

/**
 * What is written into the rows that stand there, column by column. Keys first, where a row has none yet; the place last: where it stands beside its key,
 * so does all that was written before.
 * @param kept where cells of other rows may stand in those that are left as they are: what stood there
 */
export function rowCells(
  { columns, ours }: StandingTable,
  table: Table,
  keys: RowKeys,
  plan: RowPlan,
  ofGone: CellOfGone,
  kept: KeptCell
): readonly ColumnCells[] {
  const last = placesAtEnd(plan, table.rowCount);
  const order: readonly TableColumn["role"][] = [
    "key",
    "shown",
    "earlier",
    "mark",
    "computed",
    "place",
  ];
  return order.flatMap((role) =>
    table.columns
      .filter((column) => column.role === role)
      .flatMap((column): ColumnCells[] => {
        const place = ours.get(column.id);
        if (place === undefined) return [];
        const columnId = columns[place]!.id;
        const isLeft = (row: number): boolean => (plan.rows[row] ?? FOREIGN) !== FOREIGN;
        const cell = (row: number): CellInput =>
          cellOf(column, row, keys, plan, last, ofGone) ??
          (isLeft(row)
            ? cellInput(kept((keys.keys ?? keys.shown)[row] ?? "", column.id) ?? null)
            : null);
        return [{ columnId, cell }];
      })
  );
}

function cellOf(
  column: TableColumn,
  row: number,
  { keys, shown }: RowKeys,
  { rows }: RowPlan,
  last: ReadonlyMap<number, number>,
  ofGone: CellOfGone
): CellInput {
  const planned = rows[row] ?? FOREIGN;
  if (planned === FOREIGN) return null;
  const isTyped = column.role === "typed" || column.role === "key" || column.role === "shown";
  if (planned === LEFTOVER) return isTyped ? null : "";
  const wanted = planned >= 0 ? column.cells[planned]! : "";
  switch (column.role) {
    case "key":
      if ((keys?.[row] ?? "") !== "") return null;
      return planned >= 0 ? cellInput(wanted) : safeText(shown[row] ?? "");
    case "shown":
      return planned < 0 || wanted === shown[row] ? null : cellInput(wanted);
    case "place":
      return planned >= 0 ? cellInput(wanted) : last.get(row)!;
    case "earlier":
    case "mark":
    case "computed":
      if (planned === GONE) {
        const kept = ofGone((keys ?? shown)[row] ?? "", column.id);
        return cellInput(kept === undefined ? column.gone : kept);
      }
      return planned === REPEATED ? cellInput(column.repeated) : cellInput(wanted);
    case "typed":
      return null;
  }
}

/** Rows that are not in the report come behind those that are, in the order in which they stand. */
function placesAtEnd({ rows }: RowPlan, count: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  rows.forEach((planned, row) => {
    if (planned === GONE || planned === REPEATED) places.set(row, count + places.size + 1);
  });
  return places;
}
