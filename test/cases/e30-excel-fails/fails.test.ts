/**
 * E30: Excel fails in the middle, at any batch: the run ends in a sentence, nothing half-written can be seen, and the next run does it all.
 */
import { classesOf } from "../classesOf";
import { openCase, type OpenCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";
import { userCells } from "../userCells";

const FAILURE = { code: "GeneralException", message: "There was an internal error." };
const LIST = "Sales!A1:C27";

let book: OpenCase;
beforeEach(async () => {
  book = await openCase({
    sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }],
  });
});
afterEach(() => book.close());

/** Fails the first batch, then the second, ... until a run needs no more batches than that. */
async function failAtEach(check: (n: number) => void): Promise<number> {
  for (let n = 1; ; n += 1) {
    book.host.failBatch(n, FAILURE);
    const end = await book.run({ address: LIST });
    if (end.kind === "written") return n;
    expect(end).toMatchObject({ kind: "problem", problem: { code: "excelError" } });
    if (end.kind === "problem") {
      expect(end.problem.sentence).toContain(FAILURE.message);
      expect(end.problem.next).not.toBe("");
    }
    check(n);
  }
}

test("a first run: no sheet is left over, the next run writes everything", async () => {
  const before = userCells(book);
  const batches = await failAtEach(() => expect(userCells(book)).toEqual(before));
  expect(batches).toBeGreaterThan(5);
  const end = await book.run({ address: LIST });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(classesOf(end.result)).toEqual(CLASSES);
  expect(book.book.sheets).toHaveLength(5);
}, 120_000);

test("a second run: what can be seen is the old result or the new one, whole", async () => {
  await book.run({ address: LIST });
  const cells = { row: 1, column: 2, rows: 1, columns: 1 };
  const shown = (): string => JSON.stringify(userCells(book).slice(1, 4));
  const old = shown();
  book.book.sheetByName("Sales")!.write(cells, [[90_000]], [], []);
  const seen = new Set<string>();
  await failAtEach(() => seen.add(shown()));
  const fresh = shown();
  expect(fresh).not.toBe(old);
  expect([...seen].filter((one) => one !== old && one !== fresh)).toEqual([]);
}, 120_000);
