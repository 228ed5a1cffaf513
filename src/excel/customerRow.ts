import { customerRows } from "./customerRows";
import { ExcelProblem } from "./excelProblem";
import type { SegmentsTable } from "./segmentsTable";
import { Budget } from "./write/budget";
import { columnCells } from "./write/table/columnCells";
import { readColumns } from "./write/table/readColumns";

interface CustomerRow {
  /** Counted from the top of the table. */
  readonly row: number;
  readonly key: string;
}

/**
 * The row of one customer of the last run, where it stands now in the table Segments.
 * @param customer as the run has it
 * @throws ExcelProblem "customerGone", "keyColumnGone"
 */
export async function customerRow(
  context: Excel.RequestContext,
  segments: SegmentsTable,
  customer: string
): Promise<CustomerRow> {
  const { name: sheet } = segments.sheet;
  const texts = await readColumns(new Budget(context), segments, ["key", "customer", "segment"]);
  const [keys, shown = [], letters = []] = ["key", "customer", "segment"].map((id) =>
    texts.get(id)
  );
  if (keys === undefined) throw new ExcelProblem({ code: "keyColumnGone", facts: { sheet } });
  const row = customerRows({ keys, shown, segments: letters }, [customer]).get(customer);
  if (row === undefined)
    throw new ExcelProblem({ code: "customerGone", facts: { customer, sheet } });
  return { row, key: keys[row] ?? "" };
}

/**
 * Does something with the row of a customer, and does it again where somebody moved rows between the look and the deed.
 * @param queue puts the deed into the next request. @returns what takes it back from a row that is another's
 * @throws as `customerRow`
 */
export async function withCustomerRow(
  context: Excel.RequestContext,
  segments: SegmentsTable,
  customer: string,
  queue: (row: number) => () => void
): Promise<void> {
  const { table, columns, ours } = segments;
  const { row, key } = await customerRow(context, segments, customer);
  const now = columnCells(table, columns[ours.get("key")!]!.id, row, 1).load("values");
  const takeBack = queue(row);
  await context.sync();
  if (String((now.values as unknown[][])[0]?.[0] ?? "") === key) return;
  takeBack();
  await context.sync();
  await withCustomerRow(context, segments, customer, queue);
}
