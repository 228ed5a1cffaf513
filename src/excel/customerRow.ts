import { customerRows } from "./customerRows";
import { ExcelProblem } from "./excelProblem";
import type { KeptTable } from "./keptTable";
import { Budget } from "./write/budget";
import { columnCells } from "./write/table/columnCells";
import { readColumns } from "./write/table/readColumns";

/** What says whose a row is: its key, or the name alone where somebody has just added it. */
const WHOSE = ["key", "customer"] as const;

interface CustomerRow {
  /** Counted from the top of the table. */
  readonly row: number;
  /** What the cells that say whose it is held. */
  readonly whose: readonly string[];
}

/**
 * The row of one customer of the last run, where it stands now in a table with a row for each.
 * @param customer as the run has it
 * @throws ExcelProblem "customerGone", "keyColumnGone"
 */
export async function customerRow(
  context: Excel.RequestContext,
  kept: KeptTable,
  customer: string
): Promise<CustomerRow> {
  const { name: sheet } = kept.sheet;
  const texts = await readColumns(new Budget(context), kept, [...WHOSE, "segment"]);
  const [keys, shown = [], letters = []] = [...WHOSE, "segment"].map((id) => texts.get(id));
  if (keys === undefined) throw new ExcelProblem({ code: "keyColumnGone", facts: { sheet } });
  const row = customerRows({ keys, shown, segments: letters }, [customer]).get(customer);
  if (row === undefined)
    throw new ExcelProblem({ code: "customerGone", facts: { customer, sheet } });
  return { row, whose: WHOSE.map((id) => texts.get(id)?.[row] ?? "") };
}

/**
 * Does something with the row of a customer, and does it again where somebody moved rows between the look and the deed.
 * @param queue puts the deed into the next request. @returns what takes it back from a row that is another's
 * @throws as `customerRow`
 */
export async function withCustomerRow(
  context: Excel.RequestContext,
  kept: KeptTable,
  customer: string,
  queue: (row: number) => () => void
): Promise<void> {
  const { table, columns, ours } = kept;
  const { row, whose } = await customerRow(context, kept, customer);
  const now = WHOSE.map((id) => {
    const column = columns[ours.get(id) ?? -1];
    return column && columnCells(table, column.id, row, 1).load("values");
  });
  const takeBack = queue(row);
  await context.sync();
  const textOf = (cell: Excel.Range | undefined): string =>
    String((cell?.values as unknown[][] | undefined)?.[0]?.[0] ?? "");
  if (now.every((cell, i) => textOf(cell) === whose[i])) return;
  takeBack();
  await context.sync();
  await withCustomerRow(context, kept, customer, queue);
}
