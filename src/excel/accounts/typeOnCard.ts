import { assertWritable } from "../assertWritable";
import { withCustomerRow } from "../customerRow";
import { cellRead } from "../dayShift";
import { ExcelProblem } from "../excelProblem";
import { cellBack } from "../write/cellBack";
import { columnCells } from "../write/table/columnCells";
import { accountTable, columnsOf } from "./accountTable";
import { inputOf, type CellToType } from "./cellToType";

/** Fields of the card of a customer, filled in elsewhere than on its sheet. */
export interface CardChange {
  /** As the last run has it. */
  readonly customer: string;
  /** What the sheet Accounts is called where it stands. */
  readonly sheet: string;
  /** Each with what it held when somebody began to change it. */
  readonly cells: readonly (CellToType & { readonly before: string })[];
}

/**
 * Types into the row of a customer on Accounts: an explicit act of the pane, in one request. What somebody else typed there meanwhile is not written over.
 * @returns the address of the first cell
 * @throws ExcelProblem "cardsGone", "sheetProtected", "fieldGone", "customerGone", "keyColumnGone", "changedMeanwhile": with nothing written
 */
export async function typeOnCard(
  context: Excel.RequestContext,
  { customer, sheet, cells }: CardChange
): Promise<string> {
  const accounts = await accountTable(context, "accounts", sheet);
  const { table, dayShift } = accounts;
  assertWritable(accounts.sheet);
  const ids = columnsOf(accounts, cells);
  let found: readonly Excel.Range[] = [];
  await withCustomerRow(context, accounts, customer, (row) => {
    found = ids.map((id) => columnCells(table, id, row, 1).load("values,address"));
    return () => undefined;
  });
  found.forEach(({ values, address }, i) => {
    const { id, before } = cells[i]!;
    const text = String(cellRead(id, (values as unknown[][])[0]?.[0] ?? "", dayShift));
    if (text !== before)
      throw new ExcelProblem({
        code: "changedMeanwhile",
        facts: { cell: address, text: text || undefined },
      });
  });
  let address = "";
  let first: Excel.Range | undefined;
  await withCustomerRow(context, accounts, customer, (row) => {
    const cell = (id: number): Excel.Range => columnCells(table, id, row, 1);
    const before = ids.map((id) => cell(id).load("values,formulas"));
    first = cell(ids[0]!).load("address");
    ids.forEach((id, i) => (cell(id).values = [[inputOf(cells[i]!, dayShift)]]));
    return () => ids.forEach((id, i) => (cell(id).values = [[cellBack(before[i]!)]]));
  });
  address = first!.address;
  return address;
}
