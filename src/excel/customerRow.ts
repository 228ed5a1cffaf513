import { customerRows } from "./customerRows";
import { ExcelProblem } from "./excelProblem";
import type { SegmentsTable } from "./segmentsTable";
import { Budget } from "./write/budget";
import { readColumns } from "./write/table/readColumns";

/**
 * The row of one customer of the last run, where it stands now, counted from the top of the table Segments.
 * @param customer as the run has it
 * @throws ExcelProblem "customerGone", "keyColumnGone"
 */
export async function customerRow(
  context: Excel.RequestContext,
  segments: SegmentsTable,
  customer: string
): Promise<number> {
  const { name: sheet } = segments.sheet;
  const texts = await readColumns(new Budget(context), segments, ["key", "customer", "segment"]);
  const [keys, shown = [], letters = []] = ["key", "customer", "segment"].map((id) =>
    texts.get(id)
  );
  if (keys === undefined) throw new ExcelProblem({ code: "keyColumnGone", facts: { sheet } });
  const row = customerRows({ keys, shown, segments: letters }, [customer]).get(customer);
  if (row === undefined)
    throw new ExcelProblem({ code: "customerGone", facts: { customer, sheet } });
  return row;
}
