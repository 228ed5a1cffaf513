import { customerRows } from "./customerRows";
import { ExcelProblem } from "./excelProblem";
import type { SegmentsTable } from "./segmentsTable";
import { Budget } from "./write/budget";
import { readColumns } from "./write/table/readColumns";

interface FoundCustomers {
  /** Row of a customer, counted from the top of the table; none where it has none. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row by row, what the hidden column says. */
  readonly keys: readonly string[];
}

/**
 * Looks customers of the last run up in the table Segments, where they stand now.
 * @param names as the run has them
 * @throws ExcelProblem "keyColumnGone"
 */
export async function findCustomers(
  context: Excel.RequestContext,
  segments: SegmentsTable,
  names: readonly string[]
): Promise<FoundCustomers> {
  const { name: sheet } = segments.sheet;
  const texts = await readColumns(new Budget(context), segments, ["key", "customer", "segment"]);
  const [keys, shown = [], letters = []] = ["key", "customer", "segment"].map((id) =>
    texts.get(id)
  );
  if (keys === undefined) throw new ExcelProblem({ code: "keyColumnGone", facts: { sheet } });
  return { rows: customerRows({ keys, shown, segments: letters }, names), keys };
}
