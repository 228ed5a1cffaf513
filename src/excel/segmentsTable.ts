import { ExcelProblem } from "./excelProblem";
import { type KeptTable, keptTable } from "./keptTable";

/**
 * The table Segments as it stands now, wherever its sheet was moved and whatever it is called.
 * @throws ExcelProblem "resultGone"
 */
export async function segmentsTable(context: Excel.RequestContext): Promise<KeptTable> {
  const table = await keptTable(context, "segments");
  if (table === undefined) throw new ExcelProblem({ code: "resultGone", facts: {} });
  return table;
}
