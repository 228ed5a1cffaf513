import { ABC_LETTERS } from "../engine/codes";
import { classesByHand } from "../report/byHand/classesByHand";
import type { TypedColumn } from "../report/typedColumns";
import { assertWritable } from "./assertWritable";
import { withCustomerRow } from "./customerRow";
import { ExcelProblem } from "./excelProblem";
import { segmentsTable } from "./segmentsTable";
import { cellBack } from "./write/cellBack";
import { safeText } from "./write/safeText";
import { columnCells } from "./write/table/columnCells";

/** One cell of a customer's row in which people type. "" empties it; a class by hand is one of those that its column offers (`classesByHand`). */
export interface TypedCell {
  readonly column: TypedColumn<"segments">;
  readonly text: string;
}

/** Every class that a list can have. */
const CLASSES = classesByHand({ abcCounts: ABC_LETTERS.map(() => 1), asOfDay: 1 });

/**
 * Types into the table Segments for a customer of the last run: an explicit act of the pane, into one cell. The row is looked up right before, and again in the request that writes.
 * @throws ExcelProblem "resultGone", "sheetProtected", "columnGone", "keyColumnGone", "customerGone"
 */
export async function writeTyped(
  context: Excel.RequestContext,
  customer: string,
  { column, text }: TypedCell
): Promise<void> {
  if (column === "classByHand" && text !== "" && !CLASSES.includes(text))
    throw new Error(`no class: ${text}`);
  const segments = await segmentsTable(context);
  const { sheet, table, columns, ours } = segments;
  assertWritable(sheet);
  const columnId = columns[ours.get(column) ?? -1]?.id;
  if (columnId === undefined)
    throw new ExcelProblem({ code: "columnGone", facts: { sheet: sheet.name } });
  await withCustomerRow(context, segments, customer, (row) => {
    const cell = (): Excel.Range => columnCells(table, columnId, row, 1);
    const before = cell().load("values,formulas");
    cell().values = [[safeText(text)]];
    return () => (cell().values = [[cellBack(before)]]);
  });
}
