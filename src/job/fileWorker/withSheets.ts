import type { Block, ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { Source } from "../../excel/read/source";
import type { Origin } from "../lists/origin";
import type { SheetsGiven, SheetsWanted } from "./protocol";

/**
 * Files, and lists on sheets that were found together with them.
 * @param ask asks the pane, which alone can read sheets. @throws AbortError
 */
export function withSheets(
  files: Origin,
  sheets: readonly Source[],
  ask: (wanted: SheetsWanted) => Promise<SheetsGiven>
): Origin {
  async function* blocks(
    list: number,
    columns: readonly number[]
  ): AsyncGenerator<Block | ColumnBlock> {
    for (let firstRow = 0; ;) {
      const { rows } = await ask({ kind: "rows", list, columns, firstRow });
      if (rows === undefined) return;
      yield rows;
      firstRow = rows.firstRow + ("columns" in rows ? rows.rowCount : rows.values.length);
    }
  }
  return {
    ...files,
    blocks: (source, columns, signal) => {
      const list = sheets.indexOf(source);
      return list < 0 ? files.blocks(source, columns, signal) : blocks(list, columns);
    },
    currencyRuns: async (lists, signal) => {
      const onSheets = lists.filter(({ source }) => sheets.includes(source));
      const inFiles = lists.filter(({ source }) => !sheets.includes(source));
      const { currencies = [] } =
        onSheets.length === 0 ? {} : await ask({ kind: "currencies", lists: onSheets });
      return [...currencies, ...(await files.currencyRuns(inFiles, signal))];
    },
  };
}
