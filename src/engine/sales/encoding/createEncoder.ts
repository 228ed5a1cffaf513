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
    add({ firstRow, values }) {
      const skip = Math.max(0, Math.min(values.length, layout.dataRow - firstRow));
      const count = values.length - skip;
      if (finished) throw new Error("The encoder is finished: it takes no more blocks.");
      if (count === 0) return;
      if (firstRow + skip - layout.dataRow !== read) {
        throw new Error(`Expected row ${layout.dataRow + read}, got a block from row ${firstRow}.`);
      }
      if (read + count > rows)
        throw new Error(`More rows than the ${options.rowCount} that were told.`);
      if (values[skip]!.length !== layout.needed.length) {
        throw new Error(`Expected ${layout.needed.length} columns, got ${values[skip]!.length}.`);
      }
      for (let from = skip; from < values.length; from += CHUNK) {
        const to = Math.min(values.length, from + CHUNK);
        encoder.add(values, from, to, read);
        read += to - from;
      }
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
