import type { Block, ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { Source } from "../../excel/read/source";
import type { Origin } from "../lists/origin";
import type { SheetsGiven, SheetsWanted } from "./protocol";

/** Reads for the worker what it wants of lists on sheets. @throws ExcelProblem, AbortError */
export function giveSheets(
  origin: Pick<Origin, "blocks" | "currencyRuns">,
  sheets: readonly Source[],
  signal: AbortSignal
): (wanted: SheetsWanted) => Promise<SheetsGiven> {
  let blocks: AsyncIterator<Block | ColumnBlock> | undefined;
  return async (wanted) => {
    if (wanted.kind === "currencies")
      return { currencies: await origin.currencyRuns(wanted.lists, signal) };
    const { list, columns, firstRow } = wanted;
    if (blocks === undefined || firstRow === 0)
      blocks = origin.blocks(sheets[list]!, columns, signal)[Symbol.asyncIterator]();
    const next = await blocks.next();
    return { rows: next.done === true ? undefined : next.value };
  };
}
