import type { AggregateTables } from "./aggregateTables";
import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { Reading } from "./reading";
import type { NotSales, ReadLists, SalesRead } from "./salesRead";

/** Reads the lists of a run where they are: in the workbook, in files, or in files beside the pane. */
export interface ListReader {
  /** @throws ExcelProblem, FileProblem, AbortError */
  sales(run: Reading): Promise<SalesRead | NotSales | AggregateTables>;
  /**
   * Reads the rows once more: their sales with each answer to a question, in the order of the answers.
   * @param id of the question. @throws AbortError
   */
  answers(
    read: ReadLists,
    id: string,
    answers: readonly string[],
    run: Reading
  ): Promise<readonly Encoded[]>;
}
