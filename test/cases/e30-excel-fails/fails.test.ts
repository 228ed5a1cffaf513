/**
 * E30: Excel fails in the middle, at any batch: the run ends in a sentence, nothing half-written can be seen, and the next run does it all.
 */
import { removeResults } from "../../../src/excel/removeResults";
import type { JobEnd } from "../../../src/job/job";
import { classesOf } from "../classesOf";
import { OUR_SHEETS } from "../../ourSheets";
import { sampleOf } from "../../sample";
import { openCase, type OpenCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";
import { userCells } from "../userCells";

/** How Excel fails, as its documentation has it, and the problem that it is told as. */
const FAILURES = [
  [{ code: "GeneralException", message: "There was an internal error." }, "excelError"],
  [{ code: "InvalidOperationInCellEditMode", message: "A cell is edited." }, "cellEditMode"],
  [{ code: "InvalidOperation", message: "Invalid on the object." }, "excelError"],
  [{ code: "InsertDeleteConflict", message: "It would conflict." }, "excelError"],
  [{ refusal: 5012 }, "sessionTimedOut"],
  [{ refusal: 5016 }, "dialogOpen"],
  [{ refusal: 5102 }, "tooBusy"],
  [{ refusal: 5104 }, "responseTooLarge"],
  [{ refusal: 7000 }, "noPermission"],
] as const;
const LIST = "Sales!A1:C27";

describe.each(sampleOf(FAILURES, 2))("%j", (failure, code) => {
  let book: OpenCase;
  beforeEach(async () => {
    book = await openCase({
      sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }],
    });
  });
  afterEach(() => book.close());

  const run = () => book.run({ address: LIST });
  const written = (end: JobEnd): void => {
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    expect(end.result.rows.read).toBe(26);
  };

  /**
   * Fails one batch after another from the first on (a sample of them in `npm test`), each in a run of its own. A request that a run can do without, or
   * repeats, ends nothing.
   * @param check called with the number of the run, from 1
   */
  async function failAtEach(
    batches: number,
    check: (n: number, isWritten: boolean) => Promise<void>
  ): Promise<void> {
    const all = Array.from({ length: batches - 2 }, (_, i) => i + 1);
    for (const [i, batch] of sampleOf(all, 5).entries()) {
      book.host.failBatch(batch, failure);
      const end = await run();
      if (end.kind !== "written") {
        expect(end).toMatchObject({ kind: "problem", problem: { code } });
        if (end.kind === "problem") {
          if ("message" in failure && code === "excelError")
            expect(end.problem.sentence).toContain(failure.message);
          expect(end.problem.next).not.toBe("");
        }
      }
      await check(i + 1, end.kind === "written");
    }
  }
  /** How many batches a run sends. */
  const batchesOf = async (): Promise<number> => {
    const { batches } = book.traffic;
    written(await run());
    return book.traffic.batches - batches;
  };

  test("a first run: no sheet is left over, the next run writes everything", async () => {
    const before = userCells(book);
    const batches = await batchesOf();
    const after = userCells(book).slice(0, 4);
    await book.Excel.run(removeResults);
    let refused = 0;
    await failAtEach(batches, async (n, isWritten) => {
      if (isWritten) {
        expect([n, userCells(book).slice(0, 4)]).toEqual([n, after]);
        await book.Excel.run(removeResults);
      } else refused += 1;
      expect([n, userCells(book)]).toEqual([n, before]);
    });
    expect(refused).toBeGreaterThan(2);
    const end = await run();
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    expect(classesOf(end.result)).toEqual(CLASSES);
    expect(book.book.sheets).toHaveLength(OUR_SHEETS.length + 1);
  }, 240_000);

  test("a second run: every row that can be seen is of the old result or the new one, and the next run brings all of it", async () => {
    // Of Segments and Matrix: a row of Overview holds blocks that have nothing to do with each other. "AX<BX" also says what stood there before, which is another thing after a run that failed.
    const shown = (): readonly string[] =>
      userCells(book)
        .slice(2, 4)
        .flatMap(({ values }) => values.map((row) => JSON.stringify(row).replace(/<..(?=")/g, "")));
    const list = book.book.sheetByName("Sales")!;
    const change = (i: number): void =>
      list.write({ row: 1, column: 2, rows: 1, columns: 1 }, [[[90_000, 10][i % 2]!]], [], []);
    const results: (readonly string[])[] = [];
    let batches = 0;
    for (const i of [1, 0, 1]) {
      change(i);
      batches = await batchesOf();
      results[i] = shown();
    }
    expect(results[0]).not.toEqual(results[1]);
    const known = new Set(results.flat());
    change(0);
    await failAtEach(batches, async (n) => {
      expect([n, shown().filter((row) => !known.has(row))]).toEqual([n, []]);
      written(await run());
      expect([n, shown()]).toEqual([n, results[(n - 1) % 2]]);
      change(n);
    });
  }, 240_000);
});
