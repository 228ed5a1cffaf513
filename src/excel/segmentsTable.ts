import { ExcelProblem } from "./excelProblem";
import { ownSheets } from "./ownSheets";
import { ownTable } from "./ownTable";
import { Budget } from "./write/budget";
import type { ReadableTable } from "./write/table/readColumns";

export interface SegmentsTable extends ReadableTable {
  /** Loaded: name, visibility and protection. */
  readonly sheet: Excel.Worksheet;
}

/**
 * The table Segments as it stands now, wherever its sheet was moved and whatever it is called.
 * @throws ExcelProblem "resultGone"
 */
export async function segmentsTable(context: Excel.RequestContext): Promise<SegmentsTable> {
  const { ours } = await ownSheets(context);
  const own = ours.find(({ kind }) => kind === "segments");
  const table = own && (await ownTable(new Budget(context), own));
  if (table === undefined) throw new ExcelProblem({ code: "resultGone", facts: {} });
  return { ...table, sheet: own!.sheet };
}
