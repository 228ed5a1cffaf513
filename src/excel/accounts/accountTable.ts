import type { TableKind } from "../../report/blocks/report";
import { ExcelProblem } from "../excelProblem";
import { type KeptTable, keptTable } from "../keptTable";

/** Tables of account work, which are made when somebody asks for them. */
export type AccountTable = Extract<TableKind, "accounts" | "people" | "log">;

/**
 * @param sheet what its sheet is called where it stands
 * @throws ExcelProblem "cardsGone"
 */
export async function accountTable(
  context: Excel.RequestContext,
  kind: AccountTable,
  sheet: string
): Promise<KeptTable> {
  const table = await keptTable(context, kind);
  if (table === undefined) throw new ExcelProblem({ code: "cardsGone", facts: { sheet } });
  return table;
}

/**
 * Places of columns in which something is to be written.
 * @param ids with what their columns are called
 * @returns TableColumn.id of each, in their order
 * @throws ExcelProblem "fieldGone"
 */
export function columnsOf(
  { sheet, columns, ours }: KeptTable,
  ids: readonly { readonly id: string; readonly header: string }[]
): readonly number[] {
  return ids.map(({ id, header }) => {
    const column = columns[ours.get(id) ?? -1];
    if (column === undefined)
      throw new ExcelProblem({ code: "fieldGone", facts: { column: header, sheet: sheet.name } });
    return column.id;
  });
}
