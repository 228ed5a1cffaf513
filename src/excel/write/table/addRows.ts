import type { Table } from "../../../report/blocks/report";
import { applyStyle, styleCalls } from "../applyStyle";
import { type Budget, CALL_BYTES } from "../budget";
import { cellInput } from "../cellInput";
import { columnCells } from "./columnCells";
import { setChoices } from "./setColumn";
import type { StandingTable } from "./standingTable";
import { writeColumns } from "./writeColumns";

/**
 * Puts rows of the report below the table, each with all its cells in one request, the key first. Where something stands below, whole rows are put into
 * the table before its last one: Excel moves down whatever is there.
 * @param rows of the report
 * @param blank rows at the end of the table in which nothing stands: they are filled first
 * @returns the table with its new rows
 */
export async function addRows(
  budget: Budget,
  standing: StandingTable,
  { columns, rowHeight }: Pick<Table, "columns" | "rowHeight">,
  rows: readonly number[],
  blank: number
): Promise<StandingTable> {
  if (rows.length === 0) return standing;
  const { table, rowCount, ours, isUsedBelow } = standing;
  const added = columns
    .filter(({ id, role }) => ours.has(id) && role !== "typed")
    .sort((p, q) => Number(q.role === "key") - Number(p.role === "key"))
    .map((column) => ({ ...column, columnId: standing.columns[ours.get(column.id)!]!.id }));
  const picked = columns.flatMap(({ id, choices, role }) => {
    const place = ours.get(id);
    return role !== "typed" || choices === undefined || place === undefined
      ? []
      : [{ columnId: standing.columns[place]!.id, choices }];
  });
  const styles = added.reduce((calls, { style }) => calls + 4 + styleCalls(style), 0);
  const isInserted = isUsedBelow && blank === 0;
  const from = isInserted ? rowCount - 1 : rowCount - blank;
  let end = rowCount;
  await writeColumns(
    budget,
    table,
    added.map(({ columnId, cells }) => ({
      columnId,
      cell: (row) => cellInput(cells[rows[row]!] ?? ""),
    })),
    rows.length,
    (row, count) => {
      const more = from + row + count - (isInserted ? end - 1 : end);
      if (more > 0) {
        const body = table.getDataBodyRange();
        if (isInserted)
          body
            .getLastRow()
            .getResizedRange(more - 1, 0)
            .getEntireRow()
            .insert("Down");
        else table.resize(table.getRange().getResizedRange(more, 0));
        end += more;
      }
      // Counted from the last row: somebody may have put rows into the table, or typed below it.
      const place = from + row - end;
      for (const { columnId, style } of added)
        applyStyle(columnCells(table, columnId, place, count), style);
      return place;
    },
    CALL_BYTES * (styles + 6)
  );
  if (rowHeight !== undefined) {
    await budget.room(CALL_BYTES * 5);
    const first = table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(from - end + 1, 0);
    first.getResizedRange(rows.length - 1, 0).format.rowHeight = rowHeight;
  }
  for (const { columnId, choices } of picked)
    await setChoices(budget, columnCells(table, columnId, from - end, rows.length), { choices });
  return { ...standing, rowCount: end };
}
