import { TYPED_COLUMNS, type TypedColumn } from "../report/typedColumns";
import { withCustomerRow } from "./customerRow";
import { segmentsTable } from "./segmentsTable";
import { columnCells } from "./write/table/columnCells";

/** What people typed for a customer; without the columns that they deleted. */
export type Typed = { readonly [column in TypedColumn<"segments">]?: string };

/**
 * Reads what is typed for a customer of the last run in the table Segments, as it stands now.
 * @throws ExcelProblem "resultGone", "keyColumnGone", "customerGone"
 */
export async function readTyped(context: Excel.RequestContext, customer: string): Promise<Typed> {
  const segments = await segmentsTable(context);
  const { table, columns, ours } = segments;
  let cells: readonly (readonly [id: string, cell: Excel.Range])[] = [];
  await withCustomerRow(context, segments, customer, (row) => {
    cells = TYPED_COLUMNS.segments.flatMap((id) => {
      const column = columns[ours.get(id) ?? -1];
      return column === undefined
        ? []
        : [[id, columnCells(table, column.id, row, 1).load("values")] as const];
    });
    return () => undefined;
  });
  return Object.fromEntries(
    cells.map(([id, { values }]) => [id, String((values as unknown[][])[0]?.[0] ?? "")])
  );
}
