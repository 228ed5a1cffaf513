import { segmentOfLetters, statusOf } from "./letters";
import { lettersInUse } from "./byHand/lettersInUse";
import type { ClassColumns } from "./blocks/report";
import type { ReportInput } from "./reportInput";

/**
 * Letters to stand beside the rows of the source.
 * @param rowCustomer customerIndex of every row of the source; -1 = none.
 * @param headerRow of the source; -1 without header.
 */
export function classColumns(
  { result, wording, standing }: Pick<ReportInput, "result" | "standing" | "wording">,
  rowCustomer: Int32Array,
  headerRow: number
): ClassColumns {
  const { columns } = wording.messages.sheets;
  const { customers } = result.analysis;
  const cells = result.customers.map((_, customer) => {
    const { abc, xyz } = lettersInUse({ result, standing }, customer);
    return [abc, xyz, segmentOfLetters(abc, xyz), statusOf(customers, customer, wording)];
  });
  return {
    headers: [columns.abc, columns.xyz, columns.segment, columns.status],
    headerRow,
    rowCustomer,
    cells,
  };
}
