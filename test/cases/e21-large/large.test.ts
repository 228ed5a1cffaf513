/**
 * E21 in small: a list of several blocks. Progress is told row by row of blocks, no response is larger than Excel allows (the
 * stand-in refuses it), Cancel between any two blocks leaves the workbook as it was. The classes are those of the four customers
 * of salesList, since every line stands 1,000 times. The full sheet of 1,048,575 rows is run by `npm run bench -- spine`.
 */
import type { JobEvent } from "../../../src/job/job";
import { classesOf } from "../classesOf";
import { openCase, type OpenCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";
import { userCells } from "../userCells";

const COPIES = 1000;
const ROW_COUNT = 1 + COPIES * ROWS.length;
/** Names of 260 characters: 5 MB hold fewer than 18,000 rows. */
const LONG = "…".repeat(256);
const sheets = [
  {
    name: "Sales",
    rows: [
      HEADER,
      ...Array.from({ length: COPIES }, () => ROWS)
        .flat()
        .map(([day, name, amount]) => [day!, `${name}${LONG}`, amount!]),
    ],
    formats: DATE_FORMAT,
  },
];

let book: OpenCase;
beforeEach(async () => {
  book = await openCase({ sheets });
});
afterEach(() => book.close());

test("read in blocks, with progress, and classed as the short list is", async () => {
  const progress: number[] = [];
  const end = await book.run({
    onEvent: (event: JobEvent) => {
      if (event.kind === "read") progress.push(event.rows);
    },
  });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(progress.length).toBeGreaterThanOrEqual(3);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(ROW_COUNT);
  expect(end.result.rows).toEqual({
    read: ROW_COUNT - 1,
    used: ROW_COUNT - 1,
    repaired: 0,
    leftOut: 0,
  });
  const short = Object.entries(classesOf(end.result)).map(
    ([name, letters]) => [name.replace(LONG, ""), letters] as const
  );
  expect(Object.fromEntries(short)).toEqual(CLASSES);
});

test.each([1, 2, 3])("Cancel after block %d: nothing is written", async (blocks) => {
  const before = userCells(book);
  const controller = new AbortController();
  let read = 0;
  const end = await book.run({
    signal: controller.signal,
    onEvent: ({ kind }) => {
      if (kind === "read" && (read += 1) === blocks) controller.abort();
    },
  });
  expect(end).toEqual({ kind: "cancelled" });
  expect(read).toBe(blocks);
  expect(userCells(book)).toEqual(before);
});
