import { CUSTOMER_IN, TYPED_COLUMNS } from "../../report/typedColumns";
import { withCustomerRow } from "../customerRow";
import { cellRead } from "../dayShift";
import { ExcelProblem } from "../excelProblem";
import { keptTable } from "../keptTable";
import { Budget } from "../write/budget";
import { columnCells } from "../write/table/columnCells";
import { readColumns } from "../write/table/readColumns";

/** Texts of a row by the ids of its columns, numbers and days as their digits; without columns that were deleted. */
export type RowTexts = { readonly [id: string]: string };

/** A row that names a customer. */
export interface NamedRow {
  readonly customer: string;
  readonly texts: RowTexts;
}

/** What is typed of a customer, as it stands now. */
export interface AccountTyped {
  /** undefined where nobody has made a card, or somebody took it away. */
  readonly card: RowTexts | undefined;
  /** All rows that name somebody, whoever that is: which names mean whom is not known here. */
  readonly people: readonly NamedRow[];
  readonly log: readonly NamedRow[];
}

/** @param customer as the last run has it */
export async function readAccount(
  context: Excel.RequestContext,
  customer: string
): Promise<AccountTyped> {
  return {
    card: await cardOf(context, customer),
    people: await namedRows(context, "people"),
    log: await namedRows(context, "log"),
  };
}

async function cardOf(
  context: Excel.RequestContext,
  customer: string
): Promise<RowTexts | undefined> {
  const accounts = await keptTable(context, "accounts");
  if (accounts === undefined) return undefined;
  const { table, columns, ours, dayShift } = accounts;
  let cells: readonly (readonly [id: string, cell: Excel.Range])[] = [];
  try {
    await withCustomerRow(context, accounts, customer, (row) => {
      cells = TYPED_COLUMNS.accounts.flatMap((id) => {
        const column = columns[ours.get(id) ?? -1];
        return column === undefined
          ? []
          : [[id, columnCells(table, column.id, row, 1).load("values")] as const];
      });
      return () => undefined;
    });
  } catch (error) {
    const isGone = error instanceof ExcelProblem && error.problem.code === "customerGone";
    if (!isGone) throw error;
    return undefined;
  }
  return Object.fromEntries(
    cells.map(([id, { values }]) => [
      id,
      String(cellRead(id, (values as unknown[][])[0]?.[0] ?? "", dayShift)),
    ])
  );
}

async function namedRows(
  context: Excel.RequestContext,
  kind: "people" | "log"
): Promise<readonly NamedRow[]> {
  const kept = await keptTable(context, kind);
  if (kept === undefined) return [];
  const columns = await readColumns(new Budget(context), kept, TYPED_COLUMNS[kind]);
  const names = columns.get(CUSTOMER_IN[kind]) ?? [];
  return names.flatMap((customer, row) =>
    customer.trim() === ""
      ? []
      : [
          {
            customer,
            texts: Object.fromEntries([...columns].map(([id, texts]) => [id, texts[row] ?? ""])),
          },
        ]
  );
}
