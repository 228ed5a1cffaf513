import type { Value } from "../cases/case";
import type { Workbook } from "./office";

/** Types into the row of a customer, as somebody would: found by the name that is shown, cells by their headers. */
export function typeInto(
  book: Pick<Workbook, "Excel">,
  table: string,
  customer: string,
  texts: { readonly [header: string]: Value }
): Promise<void> {
  return book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const names = columns.getItem("Customer").getDataBodyRange().load("values");
    await context.sync();
    const row = names.values.findIndex(([name]) => name === customer);
    for (const [header, text] of Object.entries(texts))
      columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[text]];
    await context.sync();
  });
}
