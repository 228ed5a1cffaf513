/** From cells to sales: takes the source block by block and keeps typed columns only. docs/reading.md. */
import { LinesEncoder } from "./linesEncoder";
import type { Encoded, Encoder } from "./encoder";
import type { EncoderOptions } from "./encoderOptions";
import { PeriodsEncoder } from "./periodsEncoder";
import type { Layout } from "../layout/layout";

/** Rows handled at a time: their cells stay in the processor's cache from column to column. */
const CHUNK = 256;

/** @throws Error where blocks do not follow each other, hold other columns than the needed ones, or more rows than told. */
export function createEncoder(layout: Layout, options: EncoderOptions): Encoder {
  const rows = Math.max(0, options.rowCount - layout.dataRow);
  const encoder =
    layout.shape === "periods"
      ? new PeriodsEncoder(layout, options, rows)
      : new LinesEncoder(layout, options, rows);
  let read = 0;
  let finished = false;
  const finishInSteps = (): Generator<undefined, Encoded> => {
    if (finished) throw new Error("The encoder is finished.");
    finished = true;
    return encoder.finish(read);
  };
  return {
    add(block) {
      if (finished) throw new Error("The encoder is finished: it takes no more blocks.");
      const { values } = block;
      const from = Math.max(0, Math.min(values.length, layout.dataRow - block.firstRow));
      if (from === values.length) return;
      check(
        layout,
        options,
        block.firstRow + from,
        values.length - from,
        values[from]!.length,
        read
      );
      for (let start = from; start < values.length; start += CHUNK) {
        const end = Math.min(values.length, start + CHUNK);
        encoder.add(values, start, end, read);
        read += end - start;
      }
    },
    addColumns({ firstRow, rowCount, columns }) {
      if (finished) throw new Error("The encoder is finished: it takes no more blocks.");
      const from = Math.max(0, Math.min(rowCount, layout.dataRow - firstRow));
      const count = rowCount - from;
      if (count === 0) return;
      check(layout, options, firstRow + from, count, columns.length, read);
      encoder.addColumns(
        from === 0 ? columns : columns.map((cells) => cells.slice(from)),
        count,
        read
      );
      read += count;
    },
    finish() {
      const steps = finishInSteps();
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    },
    finishInSteps,
  };
}

/** @param firstRow of data in a block, `count` rows of `columns` cells. @param read rows of data before it. */
function check(
  { dataRow, needed }: Layout,
  { rowCount }: EncoderOptions,
  firstRow: number,
  count: number,
  columns: number,
  read: number
): void {
  if (firstRow - dataRow !== read)
    throw new Error(`Expected row ${dataRow + read}, got a block from row ${firstRow}.`);
  if (dataRow + read + count > Math.max(dataRow, rowCount))
    throw new Error(`More rows than the ${rowCount} that were told.`);
  if (columns !== needed.length)
    throw new Error(`Expected ${needed.length} columns, got ${columns}.`);
}
