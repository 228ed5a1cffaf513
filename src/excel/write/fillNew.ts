import type { ReportSheet } from "../../report/blocks/report";
import type { Budget } from "./budget";
import { fillSheet } from "./fillSheet";
import { writtenArea } from "./replaceSheet";
import type { SheetRecord } from "./sheetRecord";
import { createTable } from "./table/createTable";

/**
 * Fills a sheet on which nothing stands yet.
 * @returns what to record of it, once what was queued has been sent
 */
export async function fillNew(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet
): Promise<() => SheetRecord> {
  const { table } = part;
  await fillSheet(budget, sheet, part);
  if (table !== undefined) return createTable(context, budget, sheet, table);
  return () => ({ columns: {}, formats: {}, area: writtenArea(part) });
}
