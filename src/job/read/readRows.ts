import type { Block, ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { Reading } from "../lists/reading";
import type { Way } from "./createWays";
import { daysAsFirst } from "./daysAsFirst";
import { encodeBlocks } from "./encodeBlocks";
import { type JoinedList, rowAmongAll } from "../lists/joinLists";
import type { Origin } from "../lists/origin";

/**
 * Reads the rows of all lists, block by block, and hands each to every way of reading them.
 * @throws AbortError
 */
export async function readRows(
  origin: Origin,
  lists: readonly JoinedList[],
  ways: readonly Way[],
  { request: { signal, onEvent } }: Reading
): Promise<void> {
  const needed = [...new Set(ways.flatMap(({ layout }) => layout.needed))].sort((a, b) => a - b);
  let before = 0;
  for (const list of lists) {
    const add = (block: Block): void => {
      const rows = amongAll(list, block);
      for (const { encoder, layout } of ways) encoder.add(pickColumns(rows, needed, layout.needed));
    };
    const addColumns = (block: ColumnBlock): void => {
      const rows = columnsAmongAll(list, block);
      for (const { encoder, layout } of ways) {
        const columns = placesOf(needed, layout.needed).map((place) => rows.columns[place]!);
        encoder.addColumns({ ...rows, columns: daysAsFirst(columns, layout, list, lists[0]!) });
      }
    };
    const blocks = origin.blocks(list.source, needed, signal);
    await encodeBlocks({ add, addColumns }, blocks, (rows) =>
      onEvent({ kind: "read", rows: before + rows })
    );
    before += list.source.rowCount;
  }
}

/** A block as it stands among the rows of all lists: without the header of a further list. */
function amongAll(list: JoinedList, { firstRow, values }: Block): Block {
  const skipped = Math.min(values.length, Math.max(0, list.from - firstRow));
  return {
    firstRow: rowAmongAll(list, firstRow + skipped),
    values: skipped === 0 ? values : values.slice(skipped),
  };
}

function columnsAmongAll(
  list: JoinedList,
  { firstRow, rowCount, columns }: ColumnBlock
): ColumnBlock {
  const skipped = Math.min(rowCount, Math.max(0, list.from - firstRow));
  return {
    firstRow: rowAmongAll(list, firstRow + skipped),
    rowCount: rowCount - skipped,
    columns: skipped === 0 ? columns : columns.map((cells) => cells.slice(skipped)),
  };
}

/** A block with just these of the columns that were read. */
function pickColumns(block: Block, read: readonly number[], columns: readonly number[]): Block {
  if (columns.length === read.length) return block;
  const places = placesOf(read, columns);
  return { ...block, values: block.values.map((row) => places.map((place) => row[place]!)) };
}

function placesOf(read: readonly number[], columns: readonly number[]): readonly number[] {
  return columns.map((column) => read.indexOf(column));
}
