import { assertVisible } from "./assertVisible";
import { assertWritable } from "./assertWritable";
import { customerRow } from "./customerRow";
import { ExcelProblem } from "./excelProblem";
import type { KeptTable } from "./keptTable";
import { segmentsTable } from "./segmentsTable";
import { Budget } from "./write/budget";
import { columnCells } from "./write/table/columnCells";
import { readColumns } from "./write/table/readColumns";

/** Rows of the table Segments. */
export type RowsRequest =
  /** Those with one of these texts in a column, as its cells show them. Never names: Excel may take * and ? in them for any text. */
  | {
      readonly kind: "rows";
      readonly column: "segment" | "abc" | "status";
      readonly values: readonly string[];
    }
  | { readonly kind: "row"; readonly customer: string };

/**
 * Shows rows of the table Segments: exactly these, by a filter in the place of all that the table had (Data › Clear takes it back), with the first one
 * selected. One customer alone is only selected, among the rows that are shown; where a filter hides the row, the filters go.
 * @throws ExcelProblem "resultGone", "sheetHidden", "sheetProtected", "columnGone", "keyColumnGone", "customerGone", "nobodyThere": before
 * anything is changed
 */
export async function showRows(context: Excel.RequestContext, request: RowsRequest): Promise<void> {
  const segments = await segmentsTable(context);
  const { sheet, table } = segments;
  assertVisible(sheet);
  const row =
    request.kind === "row"
      ? await uncovered(context, segments, request.customer)
      : await filtered(context, segments, request);
  sheet.activate();
  table.getDataBodyRange().getRow(row).select();
  await context.sync();
}

/** @returns the first row that is shown */
async function filtered(
  context: Excel.RequestContext,
  segments: KeptTable,
  { column, values }: Extract<RowsRequest, { readonly kind: "rows" }>
): Promise<number> {
  const { sheet, table, columns, ours } = segments;
  assertWritable(sheet);
  const rows = await ofTexts(context, segments, column, values);
  const [first] = rows;
  if (first === undefined)
    throw new ExcelProblem({ code: "nobodyThere", facts: { sheet: sheet.name } });
  table.clearFilters();
  table.columns
    .getItem(columns[ours.get(column)!]!.id)
    .filter.applyValuesFilter([...new Set(rows.map(({ text }) => text))]);
  return first.row;
}

interface Row {
  readonly row: number;
  /** In the column by which it is filtered. */
  readonly text: string;
}

async function ofTexts(
  context: Excel.RequestContext,
  segments: KeptTable,
  column: string,
  values: readonly string[]
): Promise<readonly Row[]> {
  const texts = (await readColumns(new Budget(context), segments, [column])).get(column);
  if (texts === undefined)
    throw new ExcelProblem({ code: "columnGone", facts: { sheet: segments.sheet.name } });
  const wanted = new Set(values);
  return texts.map((text, row) => ({ row, text })).filter(({ text }) => wanted.has(text));
}

/** @returns the row of the customer, which is shown from then on */
async function uncovered(
  context: Excel.RequestContext,
  segments: KeptTable,
  customer: string
): Promise<number> {
  const { sheet, table, columns } = segments;
  const { row } = await customerRow(context, segments, customer);
  const cell = columnCells(table, columns[0]!.id, row, 1).load("rowHidden");
  await context.sync();
  if (cell.rowHidden) {
    assertWritable(sheet);
    table.clearFilters();
    // It may have been hidden by hand.
    cell.rowHidden = false;
  }
  return row;
}
