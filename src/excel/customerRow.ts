import { ExcelProblem } from "./excelProblem";
import { findCustomers } from "./findCustomers";
import type { SegmentsTable } from "./segmentsTable";

/**
 * The row of one customer of the last run, counted from the top of the table Segments.
 * @throws ExcelProblem "customerGone", "keyColumnGone"
 */
export async function customerRow(
  context: Excel.RequestContext,
  segments: SegmentsTable,
  customer: string
): Promise<number> {
  const { rows } = await findCustomers(context, segments, [customer]);
  const row = rows.get(customer);
  if (row === undefined)
    throw new ExcelProblem({
      code: "customerGone",
      facts: { customer, sheet: segments.sheet.name },
    });
  return row;
}
