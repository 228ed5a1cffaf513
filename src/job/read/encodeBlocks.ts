import type { Encoder } from "../../engine/sales/encoding/encoder";
import type { RowBlock } from "../../excel/read/readBlocks";
import { pause } from "./pause";

/** Rows encoded without a pause: a few milliseconds, also the first time and on a slow computer (bench/RESULTS.md). */
const SLICE = 4_096;

/**
 * Encodes blocks as they arrive, in slices, so that the page answers meanwhile: one answer of Excel holds up to 5 MB.
 * @param onRead hears the number of rows so far, after each block.
 */
export async function encodeBlocks(
  encoder: Pick<Encoder, "add">,
  blocks: AsyncIterable<RowBlock>,
  onRead: (rows: number) => void
): Promise<void> {
  for await (const { firstRow, values } of blocks) {
    for (let from = 0; from < values.length; from += SLICE) {
      if (from > 0) await pause();
      encoder.add({ firstRow: firstRow + from, values: values.slice(from, from + SLICE) });
    }
    onRead(firstRow + values.length);
  }
}
