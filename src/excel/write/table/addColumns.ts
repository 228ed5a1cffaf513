import type { Table } from "../../../report/blocks/report";
import { TABLE_NAME } from "../../limits";
import { applyStyle, styleCalls } from "../applyStyle";
import { type Budget, CALL_BYTES } from "../budget";
import { cellInput } from "../cellInput";
import { columnWidth } from "../../../report/onSheet/columnWidth";
import { freeName } from "../freeName";
import { headerAlign } from "../../../report/onSheet/headerAlign";
import { isRefused } from "./isRefused";
import { setBar, setChoices } from "./setColumn";
import type { StandingTable } from "./standingTable";

/**
 * Adds columns that no run before this one had, at the right end: the table has been widened over all that is used there. One that the user deleted stays
 * deleted.
 * @returns the table with them, or as it was where Excel refuses
 */
export async function addColumns(
  budget: Budget,
  sheet: Excel.Worksheet,
  standing: StandingTable,
  wanted: Table
): Promise<StandingTable> {
  const { table, ours, record, usedRight } = standing;
  const missing = wanted.columns.filter(({ id }) => !ours.has(id) && !(id in record.columns));
  if (missing.length === 0 && usedRight === 0) return standing;
  try {
    await budget.alone(async (own) => {
      if (missing.length > 0) await add(own, sheet, standing, wanted, missing);
      table.columns.load("items/id,items/name");
      await own.flush();
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
    return standing;
  }
  const columns = table.columns.items.map(({ id, name }) => ({ id, header: name }));
  const stand = [...ours].flatMap(([id, place]) => {
    const now = columns.findIndex((column) => column.id === standing.columns[place]!.id);
    return now < 0 ? [] : [[id, now] as const];
  });
  const first = columns.length - missing.length;
  const added = missing.map(({ id }, i) => [id, first + i] as const);
  return { ...standing, columns, ours: new Map([...stand, ...added]), usedRight: 0 };
}

async function add(
  budget: Budget,
  sheet: Excel.Worksheet,
  { table, column, columns, usedRight, row, rowCount }: StandingTable,
  { headerStyle }: Table,
  missing: Table["columns"]
): Promise<void> {
  await budget.room(CALL_BYTES * 20 * missing.length);
  table.resize(table.getRange().getResizedRange(0, missing.length));
  const first = column + columns.length + usedRight;
  const taken = new Set(columns.map(({ header }) => header.toLowerCase()));
  for (const [i, added] of missing.entries()) {
    const { header, style, width, isHidden } = added;
    await budget.room(CALL_BYTES * styleCalls(style));
    const head = sheet.getRangeByIndexes(row, first + i, 1, 1);
    head.values = [[cellInput(freeName(header, taken, TABLE_NAME, ""))]];
    applyStyle(head, { ...headerStyle, ...headerAlign(style) });
    head.format.columnWidth = columnWidth(width);
    const body = sheet.getRangeByIndexes(row + 1, first + i, rowCount, 1);
    applyStyle(body, style);
    if (isHidden) head.columnHidden = true;
    await setChoices(budget, body, added);
    await setBar(budget, sheet, row + 1, first + i, added);
  }
}
