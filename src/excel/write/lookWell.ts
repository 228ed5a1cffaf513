import type { SheetRecord } from "../../report/onSheet/sheetRecord";
import { type Budget, CALL_BYTES } from "./budget";
import type { FilledSheet } from "./filledSheet";
import { renewFooters } from "./renewFooters";
import { pageCalls, PRINT_CALLS, setPages, setPrint } from "./setPrint";
import { isRefused } from "./table/isRefused";
import { CHART_CALLS, writeCharts } from "./writeCharts";

/**
 * Print set-up of new sheets, footers of those that stand, and charts: in requests of their own. Some builds of Excel refuse one or the other, and no
 * result is lost for that.
 * @returns whether Excel did it
 */
export async function lookWell(budget: Budget, sheets: readonly FilledSheet[]): Promise<boolean> {
  for (const { sheet, part } of sheets)
    if ((part.charts ?? []).length > 0) sheet.charts.load("items/name");
  await budget.flush();
  try {
    await renewFooters(budget, sheets);
    for (const { sheet, part, top, before, printedColumns } of sheets) {
      const charts = part.charts ?? [];
      await budget.room(CALL_BYTES * (PRINT_CALLS + CHART_CALLS * charts.length));
      if (before === undefined)
        setPrint(sheet, {
          ...part.print,
          ...(printedColumns !== undefined && { columns: printedColumns }),
        });
      if (top !== undefined) {
        await budget.room(CALL_BYTES * pageCalls(part.print));
        setPages(sheet, part.print, top);
      }
      if (top === undefined || charts.length === 0) continue;
      const names = new Set(sheet.charts.items.map(({ name }) => name));
      writeCharts(sheet, charts, top, names, before?.charts ?? []);
    }
    await budget.flush();
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return false;
  }
}

/** What the next run has to know of it: the charts that runs drew on the sheet, and what they wrote into its footer. */
export function recordOfLook(
  { part, before }: FilledSheet,
  isDone: boolean
): Pick<SheetRecord, "charts" | "footer"> {
  const own = isDone ? (part.charts ?? []).map(({ name }) => name) : [];
  const charts = [...new Set([...(before?.charts ?? []), ...own])];
  const isOurs = isDone && (before === undefined || before.footer !== undefined);
  const footer = isOurs ? part.print.footer : before?.footer;
  return {
    ...(charts.length > 0 && { charts }),
    ...(footer && { footer: { left: footer.left, center: footer.center } }),
  };
}
