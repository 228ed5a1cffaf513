import { abcOf, segmentOf, statusOf, xyzOf } from "./letters";
import type { ClassColumns } from "./blocks/report";
import type { ReportInput } from "./reportInput";

/**
 * Letters to stand beside the rows of the source.
 * @param rowCustomer customerIndex of every row of the source; -1 = none.
 * @param headerRow of the source; -1 without header.
 */
export function classColumns(
  { result, wording }: Pick<ReportInput, "result" | "wording">,
  rowCustomer: Int32Array,
  headerRow: number
): ClassColumns {
  const { columns } = wording.messages.sheets;
  const { customers } = result.analysis;
  const cells = result.customers.map((_, customer) => [
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
