import type { LetteredList } from "../../excel/write/letteredList";
import { classColumns } from "../../report/classColumns";
import type { ReportInput } from "../../report/reportInput";
import type { SalesRead } from "../lists/salesRead";

/** The letters of each list on a sheet; the rows of all lists are counted as those of one. */
export function adjacentLetters(
  { lists, encoded }: Pick<SalesRead, "lists" | "encoded">,
  input: Pick<ReportInput, "result" | "standing" | "wording">
): readonly LetteredList[] {
  const onSheets = lists.filter(({ source }) => source.inFile === undefined);
  return onSheets.map(({ source, layout, firstRow, from }) => {
    const rowCustomer = new Int32Array(source.rowCount).fill(-1);
    const rows = source.rowCount - from;
    rowCustomer.set(encoded.rowCustomer.subarray(firstRow, firstRow + rows), from);
    const headerRow = layout.headerRows.at(-1) ?? -1;
    return { source, letters: classColumns(input, rowCustomer, headerRow) };
  });
}
