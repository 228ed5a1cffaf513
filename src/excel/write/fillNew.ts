import type { ReportSheet } from "../../report/blocks/report";
import { type Budget, CALL_BYTES } from "./budget";
import { drawFoot, headSize, nameArea } from "./drawBeside";
import { drawnSize } from "../../report/onSheet/drawnSize";
import { fillSheet } from "./fillSheet";
import type { SheetRecord } from "../../report/onSheet/sheetRecord";
import { textsOf } from "../../report/onSheet/textsOf";
import type { OfferedNames } from "./table/offeredNames";
import { createTable } from "./table/createTable";

/**
 * Fills a sheet on which nothing stands yet.
 * @returns what to record of it, once what was queued has been sent
 */
export async function fillNew(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet,
  offered?: OfferedNames
): Promise<() => SheetRecord> {
  const { table } = part;
  await fillSheet(budget, sheet, part);
  if (table === undefined) {
    const area = drawnSize(part);
    await budget.room(CALL_BYTES * 2);
    nameArea(context, sheet, "head", part.kind, 0, area);
    return () => ({ columns: {}, formats: {}, ...textsOf(part), area });
  }
  const head = headSize(part);
  if (head.rows > 0) {
    await budget.room(CALL_BYTES * 2);
    nameArea(context, sheet, "head", part.kind, 0, head);
  }
  const record = await createTable(budget, sheet, table, offered);
  await drawFoot(context, budget, sheet, part, table.row + 1 + Math.max(1, table.rowCount));
  const foot = part.foot && drawnSize(part.foot);
  return () => ({
    ...record(),
    ...(head.rows > 0 ? { head } : {}),
    ...(foot === undefined ? {} : { foot }),
  });
}
