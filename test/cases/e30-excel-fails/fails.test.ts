/**
 * E30: Excel fails in the middle, at any batch: the run ends in a sentence, nothing half-written can be seen, and the next run does it all.
 */
import { classesOf } from "../classesOf";
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

  /** Fails the first batch, then the second, ... until a run needs no more batches than that. */
  async function failAtEach(check: (n: number) => void): Promise<number> {
    for (let n = 1; ; n += 1) {
      book.host.failBatch(n, failure);
      const end = await book.run({ address: LIST });
      if (end.kind === "written") return n;
      expect(end).toMatchObject({ kind: "problem", problem: { code } });
      if (end.kind === "problem") {
        if ("message" in failure && code === "excelError")
          expect(end.problem.sentence).toContain(failure.message);
        expect(end.problem.next).not.toBe("");
      }
      check(n);
    }
  }

  test("a first run: no sheet is left over, the next run writes everything", async () => {
    const before = userCells(book);
    const batches = await failAtEach(() => expect(userCells(book)).toEqual(before));
    // A request that a run can do without ends this series; test/faults goes on behind it.
    expect(batches).toBeGreaterThan(3);
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
});
