import type { ListPlace } from "../../report/formulas/listPlace";
import { ExcelProblem } from "../excelProblem";
import { locateAgain } from "../read/locateAgain";

/**
 * Where the list of a run stands now: it may have grown, and its table may have another name.
 * @throws ExcelProblem "sourceNotFound" where it is not there any more
 */
export async function readListPlace(
  context: Excel.RequestContext,
  address: string
): Promise<ListPlace> {
  const [place] = (await locateAgain(context, [address])) ?? [];
  if (place === undefined) throw new ExcelProblem({ code: "sourceNotFound", facts: { address } });
  const { sheet, range, table } = place;
  sheet.load("name");
  table?.columns.load("items/name");
  await context.sync();
  return {
    sheet: sheet.name,
    address: range.address,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    ...(table && {
      table: { name: table.name, columns: table.columns.items.map(({ name }) => name) },
    }),
  };
}
