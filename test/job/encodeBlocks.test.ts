/** The page answers while a long block is encoded and while the encoder finishes: other tasks run in between. */
import type { Encoded, Encoder } from "../../src/engine/sales/encoding/encoder";
import { encodeBlocks } from "../../src/job/read/encodeBlocks";
import { finishEncoding } from "../../src/job/read/finishEncoding";

const rows = (count: number) => Array.from({ length: count }, (_, i) => [`Buyer ${i}`, 45000, i]);
async function* blocksOf(...counts: number[]) {
  let firstRow = 0;
  for (const count of counts) {
    yield { firstRow, values: rows(count) };
    firstRow += count;
  }
}

/** Counts the tasks that got their turn, until stopped. */
function otherTasks() {
  const seen = { tasks: 0, stop: false };
  const turn = () => {
    seen.tasks += 1;
    if (!seen.stop) setImmediate(turn);
  };
  setImmediate(turn);
  return seen;
}

test("a block is encoded in slices, every row once and in order, and others get a turn between them", async () => {
  const others = otherTasks();
  const slices: { firstRow: number; rows: number; tasks: number }[] = [];
  const encoder = {
    add: ({ firstRow, values }) =>
      void slices.push({ firstRow, rows: values.length, tasks: others.tasks }),
  } as Partial<Encoder> as Encoder;
  const read: number[] = [];
  await encodeBlocks(encoder, blocksOf(10_000, 30_000), (count) => read.push(count));
  others.stop = true;
  let next = 0;
  for (const { firstRow, rows: count } of slices) {
    expect(firstRow).toBe(next);
    expect(count).toBeLessThanOrEqual(4_096);
    next += count;
  }
  expect(next).toBe(40_000);
  expect(read).toEqual([10_000, 40_000]);
  expect(new Set(slices.map(({ tasks }) => tasks)).size).toBeGreaterThan(slices.length / 2);
});

test("others get a turn between the last steps, and may cancel", async () => {
  const encoded = { columnSum: 1 } as Encoded;
  const controller = new AbortController();
  const encoder = {
    *finishInSteps() {
      for (let i = 0; i < 5; i += 1) yield undefined;
      return encoded;
    },
  } as Partial<Encoder> as Encoder;
  const others = otherTasks();
  expect(await finishEncoding(encoder, controller.signal)).toBe(encoded);
  others.stop = true;
  expect(others.tasks).toBeGreaterThan(1);
  controller.abort();
  await expect(finishEncoding(encoder, controller.signal)).rejects.toMatchObject({
    name: "AbortError",
  });
});
