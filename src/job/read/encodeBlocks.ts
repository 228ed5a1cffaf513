import type { Block, ColumnBlock, Encoder } from "../../engine/sales/encoding/encoder";
import { pause } from "./pause";

/** Rows encoded without a pause: a few milliseconds, also the first time and on a slow computer (bench/RESULTS.md). */
const SLICE = 4_096;

/**
 * Encodes blocks as they arrive, in slices, so that the page answers meanwhile: one answer of Excel holds up to 5 MB.
 * @param onRead hears the number of rows so far, after each block.
 */
export async function encodeBlocks(
  encoder: Pick<Encoder, "add" | "addColumns">,
  blocks: AsyncIterable<Block | ColumnBlock>,
  onRead: (rows: number) => void
): Promise<void> {
  for await (const block of blocks) {
    if ("columns" in block) {
      // A file comes in pieces that are small enough, and waits for the disk between them.
      encoder.addColumns(block);
      onRead(block.firstRow + block.rowCount);
      continue;
    }
    const { firstRow, values } = block;
    for (let from = 0; from < values.length; from += SLICE) {
      if (from > 0) await pause();
      encoder.add({ firstRow: firstRow + from, values: values.slice(from, from + SLICE) });
    }
    onRead(firstRow + values.length);
  }
}
