import type { ReportSheet } from "../../report/blocks/report";
import type { SheetRecord } from "../sheetRecord";
import { type Budget, CALL_BYTES } from "./budget";
import { PRINT_CALLS, setPrint } from "./setPrint";
import { isRefused } from "./table/isRefused";
import { CHART_CALLS, writeCharts } from "./writeCharts";

/** A sheet whose cells are written. */
export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly part: ReportSheet;
  /** First row of what is drawn on it; undefined where it was left as it is. */
  readonly top: number | undefined;
  /** Of the run before; undefined on a new sheet. */
  readonly before: SheetRecord | undefined;
}

/**
 * Print set-up of new sheets, and charts: in a request of their own. Some builds of Excel refuse one or the other, and no result is lost for that.
 * @returns whether Excel did it
 */
export async function lookWell(budget: Budget, sheets: readonly FilledSheet[]): Promise<boolean> {
  for (const { sheet, part } of sheets)
    if ((part.charts ?? []).length > 0) sheet.charts.load("items/name");
  await budget.flush();
  for (const { sheet, part, top, before } of sheets) {
    const charts = part.charts ?? [];
    await budget.room(CALL_BYTES * (PRINT_CALLS + CHART_CALLS * charts.length));
    if (before === undefined) setPrint(sheet, part.print);
    if (top === undefined || charts.length === 0) continue;
    const names = new Set(sheet.charts.items.map(({ name }) => name));
    writeCharts(sheet, charts, top, names, before?.charts ?? []);
  }
  try {
    await budget.flush();
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return false;
  }
}

/** Names of the charts that runs drew on a sheet. */
export function drawnCharts({ part, before }: FilledSheet, isDone: boolean): readonly string[] {
  const own = isDone ? (part.charts ?? []).map(({ name }) => name) : [];
  return [...new Set([...(before?.charts ?? []), ...own])];
}
