import { abcOf, segmentOf, statusOf, xyzOf } from "./letters";
import type { ClassColumns } from "./blocks/report";
import type { ReportInput } from "./result";

/**
 * Letters to stand beside the rows of the source.
 * @param rowCustomer customerIndex of every row of the source; -1 = none.
 * @param headerRow of the source; -1 without header.
 */
export function classColumns(
  { analysis, customers: names, wording }: Pick<ReportInput, "analysis" | "customers" | "wording">,
  rowCustomer: Int32Array,
  headerRow: number
): ClassColumns {
  const { columns } = wording.messages.sheets;
  const { customers } = analysis;
  const cells = names.map((_, customer) => [
    abcOf(customers, customer),
    xyzOf(customers, customer),
    segmentOf(customers, customer),
    statusOf(customers, customer, wording),
  ]);
  return {
    headers: [columns.abc, columns.xyz, columns.segment, columns.status],
    headerRow,
    rowCustomer,
    cells,
  };
}
