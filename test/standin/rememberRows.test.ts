/** Univer's memory of which rows hold a value, as rememberRows changes it: a row is where its last value is. */
import { CELL_INVERTED_INDEX_CACHE as memory } from "../../standin/book/engines/univer";
import { rememberRows } from "../../standin/book/univer/rememberRows";

const COLUMN = ["book", "sheet", 1] as const;
const seen = (value: number, row: number, isWrite: boolean): void =>
  memory.set(...COLUMN, value, row, isWrite);
const rowsWith = (value: number): readonly number[] | undefined =>
  memory.getCellPositions(...COLUMN, value, [[0, 9]])?.matchingRows;

beforeAll(() => rememberRows());

test("a row that is written again is no longer under what it held", () => {
  seen(7, 3, true);
  seen(8, 3, true);
  expect([rowsWith(7), rowsWith(8)]).toEqual([[], [3]]);
});

test("nor one that was read with another value meanwhile", () => {
  seen(1, 5, false);
  seen(2, 5, false);
  seen(3, 5, true);
  expect([1, 2, 3].map(rowsWith)).toEqual([[], [], [5]]);
});

test("a row that gets its former value back is found, others stay where they are", () => {
  seen(4, 1, true);
  seen(4, 2, true);
  seen(5, 1, true);
  seen(4, 1, true);
  expect([rowsWith(4), rowsWith(5)]).toEqual([[2, 1], []]);
});
