import type { Table } from "../../../report/blocks/report";
import { applyStyle, styleCalls } from "../applyStyle";
import { type Budget, CALL_BYTES } from "../budget";
import { cellInput } from "../cellInput";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { writeMatrix } from "../writeMatrix";
import { formatsOf } from "../../../report/onSheet/formatsOf";
import { setBar, setChoices } from "./setColumn";
import type { OfferedNames } from "./offeredNames";
import { headerAlign } from "../../../report/onSheet/headerAlign";
import { tableRules } from "./tableRules";

/**
 * Writes a table: cells first, then the table over them, since adding rows to a table is slow.
 * @returns what to record of it, once what was queued has been sent
 */
export async function createTable(
  budget: Budget,
  sheet: Excel.Worksheet,
  table: Table,
  offered?: OfferedNames
): Promise<() => SheetRecord> {
  const { columns, rowCount, headerStyle, rowHeight, row: top } = table;
  const headers = columns.map(({ header }) => cellInput(header));
  const size = { rows: rowCount + 1, columns: columns.length };
  await writeMatrix(budget, sheet, { row: top, column: 0 }, size, (row) =>
    row === 0 ? headers : columns.map(({ cells }) => cellInput(cells[row - 1] ?? ""))
  );
  for (const [column, { style, isHidden }] of columns.entries()) {
    await budget.room(CALL_BYTES * (2 + styleCalls(style)));
    const body = sheet.getRangeByIndexes(top + 1, column, Math.max(1, rowCount), 1);
    applyStyle(body, style);
    if (isHidden) body.columnHidden = true;
    await setChoices(budget, body, columns[column]!, offered);
    await setBar(budget, sheet, top + 1, column, columns[column]!);
  }
  await budget.room(CALL_BYTES * 14);
  if (rowHeight !== undefined)
    sheet.getRangeByIndexes(top + 1, 0, Math.max(1, rowCount), 1).format.rowHeight = rowHeight;
  applyStyle(sheet.getRangeByIndexes(top, 0, 1, columns.length), headerStyle);
  await budget.room(CALL_BYTES * 2 * columns.length);
  for (const [column, { style }] of columns.entries())
    applyStyle(sheet.getRangeByIndexes(top, column, 1, 1), headerAlign(style));
  const places = { row: top + 1, columns: new Map(columns.map(({ id }, column) => [id, column])) };
  const rules = await tableRules(budget, sheet, table, places, undefined);
  await budget.room(CALL_BYTES * 6);
  const range = sheet.getRangeByIndexes(top, 0, Math.max(2, rowCount + 1), columns.length);
  const added = sheet.tables.add(range, true);
  added.name = table.name;
  added.style = table.style;
  added.load("id");
  added.columns.load("items/id");
  return () => ({
    table: added.id,
    columns: Object.fromEntries(columns.map(({ id }, i) => [id, added.columns.items[i]!.id])),
    formats: formatsOf(table),
    rules,
  });
}
